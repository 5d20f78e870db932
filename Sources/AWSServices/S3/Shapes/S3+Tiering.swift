// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Tiering` of Amazon Simple Storage Service.
    public struct Tiering: Sendable, Hashable {
        /// `AccessTier`.
        public var accessTier: IntelligentTieringAccessTier?
        /// `Days`.
        public var days: Int?

        /// What is left out is the service's to choose.
        public init(accessTier: IntelligentTieringAccessTier? = nil, days: Int? = nil) {
            self.accessTier = accessTier
            self.days = days
        }
    }
}

extension S3.Tiering {
    package func write(to xml: inout XMLWriter) {
        xml.member("AccessTier", accessTier) { $0.write($1.rawValue) }
        xml.member("Days", days) { $0.write($1) }
    }
}

extension S3.Tiering {
    package init(xml: XMLElement) throws {
        self.accessTier = try xml.member("AccessTier") { S3.IntelligentTieringAccessTier(rawValue: try $0.string()) }
        self.days = try xml.member("Days") { try $0.integer() }
    }
}
