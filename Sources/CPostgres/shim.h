#include <libpq-fe.h>
/* How sockets are waited for beside libpq, and how names are looked up. */
#include <netdb.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
/* Files in memory: <sys/mman.h> has them for GNU's sources only. */
int memfd_create(const char *name, unsigned int flags);
#ifndef MFD_CLOEXEC
#define MFD_CLOEXEC 1U
#endif
