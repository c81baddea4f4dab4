"""Policy files: from TOML to the core's types, with every fault named.

pack_file         the shape of the files of places and plans
record_file       the shape of a place's record file
national_file     the shape of the files that hold in every place
tables_file       the shape of national tables
pack_reading      reading a file, with the faults of its shape
pack_evidence     what every file states: values and their documents
pack_conditions   facts that a file asks for, conditions of rows
named             keys that name a parameter, with the units that fit there
shape_faults      what is wrong with the shape of a file, and where
pack_values       the values of parameters: numbers, bands, shares of another
pack_policy       a policy file's content as a `Policy` of the core
national_rules    the files that hold in every place as the core's types
pack_record       a record file's as a `Record`, national tables as `National`
pack_checks       what a file must hold to be used, with: evidence_checks, value_checks,
                  condition_checks, layer_checks, record_checks, national_checks
pack_references   where a policy file names its parameters
pack_schema       the JSON Schema for editors, made from the shapes
added_files       the files of places that a person added
place_search      finding a place by name, pinyin, initials or code
place_evidence    how well the values of a place are known
differences       what values two files of a place state otherwise
rule_differences  what two files of a place rule otherwise: all beside their values
shelf             files of places of which only the head is read at first
library           which policies exist, and the one in force on a day
records           record files of places and national tables, beside the library: loaded and
                  read when a record is asked for
law               what the law says by topic, beside the library
every_file        a file of any kind with all its checks
overrides         figures a person typed over a file's own
"""
