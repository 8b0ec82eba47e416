/* Libraries that are loaded when they are needed, so that the program starts without them. */
#ifndef LIBRARY_H
#define LIBRARY_H

#include <stdbool.h>

/* Puts the address of a function where a pointer to one stands; false when the library does not have it. */
bool library_find(void *file, const char *name, void *function);

#endif
