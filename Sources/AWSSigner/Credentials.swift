/// What a request is signed with. The secret parts appear in no description, dump or mirror.
public struct Credentials: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    /// As in `AKIDEXAMPLE`; not a secret.
    public let accessKeyID: String
    /// The key that signatures are made with.
    public let secretAccessKey: String
    /// Present with temporary credentials; sent along as `X-Amz-Security-Token`.
    public let sessionToken: String?
    /// When the service stops accepting them; `nil` for an IAM user's key, which lasts until it is deleted.
    public let expiration: Timestamp?

    /// Credentials; without a token and an end, an IAM user's key.
    ///
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

    /// The access key id alone.
    public var description: String {
        "Credentials(\(accessKeyID))"
    }

    /// The access key id alone.
    public var customMirror: Mirror {
        Mirror(self, children: ["accessKeyID": accessKeyID])
    }
}
