"""Case files: one dossier in a neutral YAML file, read into a vault.

result = read_case_file(vault, Path("A01.yaml"))
result.dossier, result.mogelijk_dubbel, result.niet_overgenomen
"""
