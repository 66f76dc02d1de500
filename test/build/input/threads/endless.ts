// A reader that comes to no end.
for (;;);
