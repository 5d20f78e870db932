package import Infra

extension Diagnostic {
    /// What an error of a run means to the user, and what to do about it.
    ///
    /// - Parameters:
    ///   - error: Any error that the engine, a handler or a backend throws.
    ///   - activity: What failed, to begin the sentence with: "Reading AWS::EC2::VPC". Default: none.
    ///   - address: The resource it is about.
    ///   - locations: Where that resource is added.
    ///   - environment: The environment's name, for commands to copy.
    package init(
        explaining error: any Error,
        activity: String? = nil,
        address: Address? = nil,
        locations: [Location] = [],
        environment: String = "<environment>"
    ) {
        switch error {
        case let diagnostic as Diagnostic: self = diagnostic
        case let diagnostics as Diagnostics: self = Diagnostic(first: diagnostics)
        case let error as any ProviderError: self = Diagnostic(provider: error)
        case let error as StateLocked: self = Diagnostic(locked: error, environment)
        case let error as LockNotHeld: self = Diagnostic(notHeld: error, environment)
        case let error as LockLost: self = Diagnostic(lost: error, environment)
        case let error as StateMoved: self = Diagnostic(moved: error, environment)
        case let error as StateMovedAway: self = Diagnostic(away: error, environment)
        case let error as StateStoreMissing: self = Diagnostic(missing: error, environment)
        case let error as DocumentError:
            self = Diagnostic(.error, "Value has the wrong shape", detail: "\(error).")
        case is CancellationError:
            self = Diagnostic(.error, "Interrupted", detail: "The work was stopped before it was finished.")
        default:
            self = Diagnostic(.error, "Unexpected error", detail: String(describing: error))
        }
        if let activity { detail = detail.isEmpty ? "\(activity) failed." : "\(activity) failed: \(detail)" }
        self.address = self.address ?? address
        if self.locations.isEmpty { self.locations = locations }
    }

    /// - Parameter diagnostics: Reported as its first error, with the number of the others.
    private init(first diagnostics: Diagnostics) {
        let errors = diagnostics.all.filter { $0.severity == .error }
        self = errors.first ?? diagnostics.all.first ?? Diagnostic(.error, "Unexpected error")
        if errors.count > 1 { detail += " (and \(errors.count - 1) more)" }
    }

    private init(provider error: any ProviderError) {
        let summary =
            switch error.disposition {
            case .unknownOutcome: "Outcome of a request is unknown"
            case .underway: "Service has not finished a request"
            case .settling: "Service kept refusing a request for now"
            case .taken: "Another resource has what this one needs"
            case .unreachable: "Service cannot be reached"
            case .denied: "Access denied"
            case .refused: "Service refused a request"
            case .notFound: "Resource does not exist"
            }
        self.init(.error, summary, detail: error.explanation, requestID: error.requestID)
        switch error.disposition {
        case .unknownOutcome, .underway: detail += " The next plan finds out what became of it."
        case .unreachable: detail += " Check the network, the proxy settings and the environment's endpoint."
        case .denied: detail += " Check the credentials and the permissions of the caller."
        case .taken: detail += " Free it, or import what has it, and apply again."
        case .settling, .refused, .notFound: break
        }
    }

    private init(locked error: StateLocked, _ environment: String) {
        self.init(
            .error,
            "State is locked",
            detail: "\(error.holder.sentence)\nIf that process is gone, release it with:",
            commands: ["deployer unlock \(environment) \(error.holder.shortID)"]
        )
    }

    private init(notHeld error: LockNotHeld, _ environment: String) {
        guard let holder = error.holder else {
            self.init(
                .error,
                "Lock is not held",
                detail: "Nobody holds a lock; \"\(error.asked)\" is not needed any more."
            )
            return
        }
        self.init(
            .error,
            "Lock is not held",
            detail: "\"\(error.asked)\" is not the lock that is held. \(holder.sentence)\nTo release that one:",
            commands: ["deployer unlock \(environment) \(holder.shortID)"]
        )
    }

    private init(lost error: LockLost, _ environment: String) {
        self.init(
            .error,
            "Lock was broken",
            detail:
                "The lock \(error.lock.shortID) of this run was released by somebody else while it worked, or was not renewed "
                + "in time and taken over; nothing more was started. What was done so far is in the journal. Look at what is left with:",
            commands: ["deployer plan \(environment)"]
        )
    }

    private init(moved error: StateMoved, _ environment: String) {
        self.init(
            .error,
            "State has moved on",
            detail:
                "The state should be at serial \(error.expectedSerial), but is at \(error.foundSerial): another run has "
                + "written it in between. Plan again:",
            commands: ["deployer plan \(environment)"]
        )
    }
}

extension Diagnostic {
    fileprivate init(away error: StateMovedAway, _ environment: String) {
        self.init(
            .error,
            "State is kept elsewhere",
            detail:
                "\(error.place) was left behind when the state moved to \(error.target). Let the environment name that "
                + "place. To bring the state back to where the environment names it now:",
            commands: ["deployer state migrate \(environment) --from \(error.target)"]
        )
    }

    fileprivate init(missing error: StateStoreMissing, _ environment: String) {
        self.init(
            .error,
            "State cannot be kept yet",
            detail: "The \(error.store) of the environment's state does not exist. Make it once, with:",
            commands: ["deployer bootstrap \(environment)"]
        )
    }
}

extension Lock {
    /// The first digits, as users see and type them.
    package var shortID: String { String(id.prefix(4)) }

    /// Who holds it, since when and for what.
    var sentence: String {
        "\(holder)@\(host) has held the lock since \(CalendarDay.moment(secondsSinceEpoch: since)) (\(operation), deployer \(version), lock \(shortID))."
    }
}
