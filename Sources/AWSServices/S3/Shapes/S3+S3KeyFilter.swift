// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `S3KeyFilter` of Amazon Simple Storage Service.
    public struct S3KeyFilter: Sendable, Hashable {
        /// `FilterRules`.
        public var filterRules: [FilterRule]?

        /// What is left out is the service's to choose.
        public init(filterRules: [FilterRule]? = nil) {
            self.filterRules = filterRules
        }
    }
}

extension S3.S3KeyFilter {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("FilterRule", filterRules) { $1.write(to: &$0) }
    }
}

extension S3.S3KeyFilter {
    package init(xml: XMLElement) throws {
        self.filterRules = try xml.flattened("FilterRule") { try S3.FilterRule(xml: $0) }
    }
}
