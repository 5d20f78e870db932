// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ECR {
    /// `ImageScanningConfiguration` of Amazon Elastic Container Registry.
    public struct ImageScanningConfiguration: Sendable, Hashable {
        /// `scanOnPush`.
        public var scanOnPush: Bool?

        /// What is left out is the service's to choose.
        public init(scanOnPush: Bool? = nil) {
            self.scanOnPush = scanOnPush
        }
    }
}

extension ECR.ImageScanningConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("scanOnPush", scanOnPush) { .boolean($0) }
    }
}

extension ECR.ImageScanningConfiguration {
    package init(json: JSONValue) throws {
        self.scanOnPush = try json.member("scanOnPush") { try $0.boolean() }
    }
}
