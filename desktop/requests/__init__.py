"""What a samenwerkingsverband has open: what each request waits for, whether it is complete, when it is talked over."""
