"""Help inside the program: pages in the user's language, the page of each field, and the window that shows them."""
