#include <libpq-fe.h>
/* How sockets are waited for beside libpq, and how names are looked up. */
#include <netdb.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
