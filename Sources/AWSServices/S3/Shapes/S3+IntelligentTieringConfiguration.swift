// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `IntelligentTieringConfiguration` of Amazon Simple Storage Service.
    public struct IntelligentTieringConfiguration: Sendable, Hashable {
        /// `Filter`.
        public var filter: IntelligentTieringFilter?
        /// `Id`.
        public var id: String?
        /// `Status`.
        public var status: IntelligentTieringStatus?
        /// `Tierings`.
        public var tierings: [Tiering]?

        /// What is left out is the service's to choose.
        public init(
            filter: IntelligentTieringFilter? = nil,
            id: String? = nil,
            status: IntelligentTieringStatus? = nil,
            tierings: [Tiering]? = nil
        ) {
            self.filter = filter
            self.id = id
            self.status = status
            self.tierings = tierings
        }
    }
}

extension S3.IntelligentTieringConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Filter", filter) { $1.write(to: &$0) }
        xml.member("Id", id) { $0.write($1) }
        xml.member("Status", status) { $0.write($1.rawValue) }
        xml.flattened("Tiering", tierings) { $1.write(to: &$0) }
    }
}

extension S3.IntelligentTieringConfiguration {
    package init(xml: XMLElement) throws {
        self.filter = try xml.member("Filter") { try S3.IntelligentTieringFilter(xml: $0) }
        self.id = try xml.member("Id") { try $0.string() }
        self.status = try xml.member("Status") { S3.IntelligentTieringStatus(rawValue: try $0.string()) }
        self.tierings = try xml.flattened("Tiering") { try S3.Tiering(xml: $0) }
    }
}
