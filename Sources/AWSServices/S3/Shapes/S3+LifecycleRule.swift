// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `LifecycleRule` of Amazon Simple Storage Service.
    public struct LifecycleRule: Sendable, Hashable {
        /// `AbortIncompleteMultipartUpload`.
        public var abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload?
        /// `Expiration`.
        public var expiration: LifecycleExpiration?
        /// `Filter`.
        public var filter: LifecycleRuleFilter?
        /// `ID`.
        public var id: String?
        /// `NoncurrentVersionExpiration`.
        public var noncurrentVersionExpiration: NoncurrentVersionExpiration?
        /// `NoncurrentVersionTransitions`.
        public var noncurrentVersionTransitions: [NoncurrentVersionTransition]?
        /// `Prefix`.
        public var prefix: String?
        /// `Status`.
        public var status: ExpirationStatus?
        /// `Transitions`.
        public var transitions: [Transition]?

        /// What is left out is the service's to choose.
        public init(
            abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil,
            expiration: LifecycleExpiration? = nil,
            filter: LifecycleRuleFilter? = nil,
            id: String? = nil,
            noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil,
            noncurrentVersionTransitions: [NoncurrentVersionTransition]? = nil,
            prefix: String? = nil,
            status: ExpirationStatus? = nil,
            transitions: [Transition]? = nil
        ) {
            self.abortIncompleteMultipartUpload = abortIncompleteMultipartUpload
            self.expiration = expiration
            self.filter = filter
            self.id = id
            self.noncurrentVersionExpiration = noncurrentVersionExpiration
            self.noncurrentVersionTransitions = noncurrentVersionTransitions
            self.prefix = prefix
            self.status = status
            self.transitions = transitions
        }
    }
}

extension S3.LifecycleRule {
    package func write(to xml: inout XMLWriter) {
        xml.member("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload) { $1.write(to: &$0) }
        xml.member("Expiration", expiration) { $1.write(to: &$0) }
        xml.member("Filter", filter) { $1.write(to: &$0) }
        xml.member("ID", id) { $0.write($1) }
        xml.member("NoncurrentVersionExpiration", noncurrentVersionExpiration) { $1.write(to: &$0) }
        xml.flattened("NoncurrentVersionTransition", noncurrentVersionTransitions) { $1.write(to: &$0) }
        xml.member("Prefix", prefix) { $0.write($1) }
        xml.member("Status", status) { $0.write($1.rawValue) }
        xml.flattened("Transition", transitions) { $1.write(to: &$0) }
    }
}

extension S3.LifecycleRule {
    package init(xml: XMLElement) throws {
        self.abortIncompleteMultipartUpload = try xml.member("AbortIncompleteMultipartUpload") { try S3.AbortIncompleteMultipartUpload(xml: $0) }
        self.expiration = try xml.member("Expiration") { try S3.LifecycleExpiration(xml: $0) }
        self.filter = try xml.member("Filter") { try S3.LifecycleRuleFilter(xml: $0) }
        self.id = try xml.member("ID") { try $0.string() }
        self.noncurrentVersionExpiration = try xml.member("NoncurrentVersionExpiration") { try S3.NoncurrentVersionExpiration(xml: $0) }
        self.noncurrentVersionTransitions = try xml.flattened("NoncurrentVersionTransition") { try S3.NoncurrentVersionTransition(xml: $0) }
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.status = try xml.member("Status") { S3.ExpirationStatus(rawValue: try $0.string()) }
        self.transitions = try xml.flattened("Transition") { try S3.Transition(xml: $0) }
    }
}
