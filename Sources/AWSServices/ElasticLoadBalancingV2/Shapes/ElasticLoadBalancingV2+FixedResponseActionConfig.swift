// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `FixedResponseActionConfig` of Elastic Load Balancing.
    public struct FixedResponseActionConfig: Sendable, Hashable {
        /// `ContentType`.
        public var contentType: String?
        /// `MessageBody`.
        public var messageBody: String?
        /// `StatusCode`.
        public var statusCode: String?

        /// What is left out is the service's to choose.
        public init(contentType: String? = nil, messageBody: String? = nil, statusCode: String? = nil) {
            self.contentType = contentType
            self.messageBody = messageBody
            self.statusCode = statusCode
        }
    }
}

extension ElasticLoadBalancingV2.FixedResponseActionConfig {
    package func write(to form: inout FormWriter) {
        form.member("ContentType", contentType) { $0.write($1) }
        form.member("MessageBody", messageBody) { $0.write($1) }
        form.member("StatusCode", statusCode) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.FixedResponseActionConfig {
    package init(xml: XMLElement) throws {
        self.contentType = try xml.member("ContentType") { try $0.string() }
        self.messageBody = try xml.member("MessageBody") { try $0.string() }
        self.statusCode = try xml.member("StatusCode") { try $0.string() }
    }
}
