/// An error of a service, as far as the engine must understand it.
package protocol ProviderError: Error {
    var disposition: ErrorDisposition { get }
    /// One sentence for the user, with the service's own words.
    var explanation: String { get }
    var requestID: String? { get }
}

/// What the engine may do about an error.
package enum ErrorDisposition: Sendable, Hashable {
    /// The service did what was asked, or nothing at all: nobody knows. A create is settled by `find`.
    case unknownOutcome
    /// Refused for now: something it needs is not visible yet, or something that used it is not gone yet. The same call
    /// may be made again for a while.
    case settling
    /// Taken, and being worked on; what it makes has no name yet. The same call with the same token tells how far it is.
    case underway
    /// Refused because another resource has what it needs for itself. As `settling`, but only something that is letting go
    /// just now helps, so a creation waits much shorter.
    case taken
    /// No connection could be made; nothing was sent.
    case unreachable
    /// Refused for lack of permission or of valid credentials.
    case denied
    /// Refused; the same call would be refused again.
    case refused
    /// What the call was about does not exist.
    case notFound
}
