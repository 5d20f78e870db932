import AWSSigner

/// What the ways to credentials need from outside.
struct CredentialContext: Sendable {
    let environment: [String: String]
    let home: String
    let time: TimeSource
    let transport: any HTTPTransport
    let endpoints: EndpointSettings
    /// Where STS is asked; `nil` takes the profile's, or us-east-1.
    let region: String?
}

/// What came of asking one way to credentials.
enum SourceOutcome: Sendable {
    case found(Credentials)
    /// It is not set up, so the next way is tried; with what is missing.
    case notSetUp(String)
}

/// One way to credentials.
protocol CredentialSource: Sendable {
    /// As in `environment`, for messages.
    var name: String { get }

    /// Must tell what is not set up from what is set up and fails: the first lets the next way have its turn, the
    /// second ends the search, so that nobody deploys as someone else by accident.
    ///
    /// - Throws: Where it is set up and fails; the error's description says why and what to do.
    func outcome() async throws -> SourceOutcome
}

/// Why a way to credentials that is set up gives none.
struct SourceFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
