extension Environment {
    /// A bucket of S3 that holds states.
    public struct StateBucket: Sendable, Hashable {
        /// The bucket's name.
        public var bucket: String
        /// What all keys begin with, without a slash at the end.
        public var keyPrefix: String
        /// The bucket's region. `nil`: the environment's.
        public var region: String?
        /// The ARN of the KMS key that encrypts the state. `nil`: the bucket's own setting decides.
        public var kmsKey: String?
        /// How long a lock that is not renewed any more keeps others out, in seconds.
        public var leaseSeconds: Int

        /// - Parameters:
        ///   - bucket: Its name.
        ///   - keyPrefix: What all keys begin with.
        ///   - region: Default: the environment's.
        ///   - kmsKey: An ARN. Default: the bucket's own setting decides.
        ///   - leaseSeconds: From 10 to 3600. Default: 120.
        public init(
            bucket: String,
            keyPrefix: String,
            region: String? = nil,
            kmsKey: String? = nil,
            leaseSeconds: Int = 120
        ) {
            self.bucket = bucket
            self.keyPrefix = keyPrefix
            self.region = region
            self.kmsKey = kmsKey
            self.leaseSeconds = leaseSeconds
        }
    }
}

extension Form where Value == String {
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    static let bucketName = text(
        "the name of a bucket: 3 to 63 lowercase letters, digits, . and -",
        pattern: "[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]",
        looksLike: ["number"],
        hint: { $0.hasPrefix("s3://") ? "Write the bucket's name alone; a folder in it is keyPrefix." : nil },
        isValid: { !$0.contains("..") }
    )

    /// Only what needs no encoding anywhere, so that the names of objects are what they look like.
    static let keyPrefix = text(
        "a folder of letters, digits, ., _ and -, as in shop/prod",
        pattern: "[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*",
        looksLike: ["number", "boolean"],
        hint: { $0.hasPrefix("/") || $0.hasSuffix("/") ? "It neither begins nor ends with /." : nil },
        isValid: { !$0.split(separator: "/").contains { $0 == "." || $0 == ".." } }
    )
}
