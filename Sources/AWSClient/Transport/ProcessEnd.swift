import Glibc

/// How a process ends that has used a transport.
package enum ProcessEnd {
    /// To be called last of all: what is in the buffers of files is written, and the process ends with the status that it is given, without
    /// what libraries do at its end. OpenSSL would take down what the thread of a transport may be closing its connections with.
    package static func skipTeardown() {
        on_exit(
            { status, _ in
                fflush(nil)
                _exit(status)
            },
            nil
        )
    }
}
