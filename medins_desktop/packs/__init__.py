"""Policy files: from TOML to the core's types, with every fault named.

pack_file     the shape of a file; reading one
shape_faults  what is wrong with the shape of a file, and where
pack_values   the values of parameters: numbers, bands, shares of another
pack_policy   a file's content as a `Policy` of the core
layer_checks  whether the layers of a policy fit together
pack_checks   what a policy must hold to be used
pack_schema   the JSON Schema for editors, made from `pack_file`
library       which policies exist, and the one in force on a day
overrides     figures a person typed over a policy's own
"""
