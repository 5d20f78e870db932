// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `FilterRule` of Amazon Simple Storage Service.
    public struct FilterRule: Sendable, Hashable {
        /// `Name`.
        public var name: FilterRuleName?
        /// `Value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(name: FilterRuleName? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }
    }
}

extension S3.FilterRule {
    package func write(to xml: inout XMLWriter) {
        xml.member("Name", name) { $0.write($1.rawValue) }
        xml.member("Value", value) { $0.write($1) }
    }
}

extension S3.FilterRule {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("Name") { S3.FilterRuleName(rawValue: try $0.string()) }
        self.value = try xml.member("Value") { try $0.string() }
    }
}
