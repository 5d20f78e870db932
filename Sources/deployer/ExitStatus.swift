import ArgumentParser
import Engine

/// How the process ends, for scripts.
enum ExitStatus: Int32, Sendable {
    case done = 0
    case failed = 1
    /// Changes or drift are present, where that was asked for.
    case changes = 2
    /// Another process works on the state.
    case locked = 3
    /// `EX_USAGE` of sysexits.h.
    case usage = 64
    /// 128 and the number of SIGINT, as shells have it.
    case interrupted = 130

    /// The status that an error of a run ends with.
    init(of error: any Error) {
        switch error {
        case is StateLocked: self = .locked
        case let error as LockNotHeld: self = error.holder == nil ? .failed : .locked
        case is CancellationError: self = .interrupted
        case is UsageError: self = .usage
        default: self = .failed
        }
    }
}
