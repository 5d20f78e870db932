// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `CORSConfiguration` of Amazon Simple Storage Service.
    public struct CORSConfiguration: Sendable, Hashable {
        /// `CORSRules`.
        public var corsRules: [CORSRule]

        /// What is left out is the service's to choose.
        public init(corsRules: [CORSRule]) {
            self.corsRules = corsRules
        }
    }
}

extension S3.CORSConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("CORSRule", corsRules) { $1.write(to: &$0) }
    }
}
