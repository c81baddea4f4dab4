"""Policy files: from TOML to the core's types, with every fault named.

pack_file        the shape of the files of places and plans
national_file    the shape of the files that hold in every place
pack_reading     reading a file of any kind
shape_faults     what is wrong with the shape of a file, and where
pack_values      the values of parameters: numbers, bands, shares of another
pack_policy      a file's content as a `Policy` of the core
national_rules   the files that hold in every place as the core's types
evidence_checks  sources, confidence and both languages of whatever is said
layer_checks     whether the layers of a policy fit together
pack_checks      what a policy must hold to be used
national_checks  what the files that hold in every place must hold
pack_schema      the JSON Schema for editors, made from the shapes
added_files      the files of places that a person added
place_search     finding a place by name, pinyin, initials or code
place_evidence   how well the values of a place are known
differences      what two files of a place say otherwise
library          which policies exist, and the one in force on a day
overrides        figures a person typed over a policy's own
"""
