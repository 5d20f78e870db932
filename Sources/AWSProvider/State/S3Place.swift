import AWSClient
import Engine
import Infra

/// Where in S3 the state of an environment is.
package struct S3Place: Sendable, Hashable {
    package var bucket: String
    /// What all keys begin with; ends with a slash, unless it is empty.
    package var prefix: String
    /// The key that encrypts what is written: id, alias or ARN. `nil`: the bucket's own setting decides.
    package var kmsKey: String?
    /// The account that the bucket must belong to, 12 digits; `nil` where that does not matter.
    package var owner: String?

    /// - Parameters:
    ///   - bucket: Its name.
    ///   - prefix: A folder; empty for the whole bucket.
    ///   - kmsKey: Default: the bucket's own setting decides.
    ///   - owner: 12 digits. Default: any account.
    package init(bucket: String, prefix: String, kmsKey: String? = nil, owner: String? = nil) {
        self.bucket = bucket
        self.prefix = prefix.isEmpty || prefix.hasSuffix("/") ? prefix : "\(prefix)/"
        self.kmsKey = kmsKey
        self.owner = owner
    }

    func key(_ name: String) -> String { prefix + name }

    /// As people and other tools write it: `s3://bucket/prefix/name`.
    package func url(_ name: String = "") -> String { "s3://\(bucket)/\(key(name))" }

    /// What an answer of S3 means here.
    func explained(_ error: AWSError) -> any Error {
        error.code == "NoSuchBucket" ? StateStoreMissing(store: "bucket \(bucket)") : error
    }

    func unusable(_ detail: String) -> Diagnostic {
        Diagnostic(.error, "State bucket cannot be used", detail: detail)
    }
}
