"""Case files: one dossier in a neutral YAML file, read and taken over into a vault.

case = read_case_file(Path("A01.yaml"))    # forms.casus.read
result = take_over(vault, case)            # forms.casus.take_over
result.dossier, result.mogelijk_dubbel, result.niet_overgenomen
"""
