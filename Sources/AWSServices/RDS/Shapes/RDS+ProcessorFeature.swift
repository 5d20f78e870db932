// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `ProcessorFeature` of Amazon Relational Database Service.
    public struct ProcessorFeature: Sendable, Hashable {
        /// `Name`.
        public var name: String?
        /// `Value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }
    }
}

extension RDS.ProcessorFeature {
    package func write(to form: inout FormWriter) {
        form.member("Name", name) { $0.write($1) }
        form.member("Value", value) { $0.write($1) }
    }
}

extension RDS.ProcessorFeature {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("Name") { try $0.string() }
        self.value = try xml.member("Value") { try $0.string() }
    }
}
