"""How the application looks: colours by token, letters, lengths, and the stylesheet made of them."""
