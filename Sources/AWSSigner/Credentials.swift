/// What a request is signed with. The secret parts appear in no description, dump or mirror.
public struct Credentials: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    public let accessKeyID: String
    public let secretAccessKey: String
    /// Present with temporary credentials; sent along as `X-Amz-Security-Token`.
    public let sessionToken: String?
    /// When the service stops accepting them; `nil` for an IAM user's key, which lasts until it is deleted.
    public let expiration: Timestamp?

    /// - Parameters:
    ///   - accessKeyID: As in `AKIDEXAMPLE`; not a secret.
    ///   - secretAccessKey: The key that signatures are made with.
    ///   - sessionToken: The token of temporary credentials.
    ///   - expiration: When temporary credentials end.
    public init(
        accessKeyID: String,
        secretAccessKey: String,
        sessionToken: String? = nil,
        expiration: Timestamp? = nil
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiration = expiration
    }

    public var description: String {
        "Credentials(\(accessKeyID))"
    }

    public var customMirror: Mirror {
        Mirror(self, children: ["accessKeyID": accessKeyID])
    }
}
