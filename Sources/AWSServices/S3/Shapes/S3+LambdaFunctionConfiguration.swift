// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `LambdaFunctionConfiguration` of Amazon Simple Storage Service.
    public struct LambdaFunctionConfiguration: Sendable, Hashable {
        /// `Events`.
        public var events: [Event]?
        /// `Filter`.
        public var filter: NotificationConfigurationFilter?
        /// `Id`.
        public var id: String?
        /// `LambdaFunctionArn`.
        public var lambdaFunctionArn: String?

        /// What is left out is the service's to choose.
        public init(
            events: [Event]? = nil,
            filter: NotificationConfigurationFilter? = nil,
            id: String? = nil,
            lambdaFunctionArn: String? = nil
        ) {
            self.events = events
            self.filter = filter
            self.id = id
            self.lambdaFunctionArn = lambdaFunctionArn
        }
    }
}

extension S3.LambdaFunctionConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("Event", events) { $0.write($1.rawValue) }
        xml.member("Filter", filter) { $1.write(to: &$0) }
        xml.member("Id", id) { $0.write($1) }
        xml.member("CloudFunction", lambdaFunctionArn) { $0.write($1) }
    }
}

extension S3.LambdaFunctionConfiguration {
    package init(xml: XMLElement) throws {
        self.events = try xml.flattened("Event") { S3.Event(rawValue: try $0.string()) }
        self.filter = try xml.member("Filter") { try S3.NotificationConfigurationFilter(xml: $0) }
        self.id = try xml.member("Id") { try $0.string() }
        self.lambdaFunctionArn = try xml.member("CloudFunction") { try $0.string() }
    }
}
