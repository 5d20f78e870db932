// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `NetworkConfiguration` of Amazon EventBridge.
    public struct NetworkConfiguration: Sendable, Hashable {
        /// `awsvpcConfiguration`.
        public var awsvpcConfiguration: AwsVpcConfiguration?

        /// What is left out is the service's to choose.
        public init(awsvpcConfiguration: AwsVpcConfiguration? = nil) {
            self.awsvpcConfiguration = awsvpcConfiguration
        }
    }
}

extension EventBridge.NetworkConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("awsvpcConfiguration", awsvpcConfiguration) { JSONObject.value($0.write(to:)) }
    }
}

extension EventBridge.NetworkConfiguration {
    package init(json: JSONValue) throws {
        self.awsvpcConfiguration = try json.member("awsvpcConfiguration") { try EventBridge.AwsVpcConfiguration(json: $0) }
    }
}
