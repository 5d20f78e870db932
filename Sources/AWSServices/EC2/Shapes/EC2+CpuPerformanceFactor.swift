// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `CpuPerformanceFactor` of Amazon Elastic Compute Cloud.
    public struct CpuPerformanceFactor: Sendable, Hashable {
        /// `References`.
        public var references: [PerformanceFactorReference]?

        /// What is left out is the service's to choose.
        public init(references: [PerformanceFactorReference]? = nil) {
            self.references = references
        }
    }
}

extension EC2.CpuPerformanceFactor {
    package init(xml: XMLElement) throws {
        self.references = try xml.member("referenceSet") { try $0.list { try EC2.PerformanceFactorReference(xml: $0) } }
    }
}
