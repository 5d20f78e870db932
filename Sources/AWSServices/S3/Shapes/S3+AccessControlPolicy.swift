// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `AccessControlPolicy` of Amazon Simple Storage Service.
    public struct AccessControlPolicy: Sendable, Hashable {
        /// `Grants`.
        public var grants: [Grant]?
        /// `Owner`.
        public var owner: Owner?

        /// What is left out is the service's to choose.
        public init(grants: [Grant]? = nil, owner: Owner? = nil) {
            self.grants = grants
            self.owner = owner
        }
    }
}

extension S3.AccessControlPolicy {
    package func write(to xml: inout XMLWriter) {
        xml.member("AccessControlList", grants) { $0.list($1, item: "Grant") { $1.write(to: &$0) } }
        xml.member("Owner", owner) { $1.write(to: &$0) }
    }
}
