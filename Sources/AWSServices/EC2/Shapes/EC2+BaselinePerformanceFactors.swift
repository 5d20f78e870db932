// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `BaselinePerformanceFactors` of Amazon Elastic Compute Cloud.
    public struct BaselinePerformanceFactors: Sendable, Hashable {
        /// `Cpu`.
        public var cpu: CpuPerformanceFactor?

        /// What is left out is the service's to choose.
        public init(cpu: CpuPerformanceFactor? = nil) {
            self.cpu = cpu
        }
    }
}

extension EC2.BaselinePerformanceFactors {
    package init(xml: XMLElement) throws {
        self.cpu = try xml.member("cpu") { try EC2.CpuPerformanceFactor(xml: $0) }
    }
}
