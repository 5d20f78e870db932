// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `Outpost` of Amazon Relational Database Service.
    public struct Outpost: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil) {
            self.arn = arn
        }
    }
}

extension RDS.Outpost {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
    }
}
