// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `RoutingRule` of Amazon Simple Storage Service.
    public struct RoutingRule: Sendable, Hashable {
        /// `Condition`.
        public var condition: Condition?
        /// `Redirect`.
        public var redirect: Redirect?

        /// What is left out is the service's to choose.
        public init(condition: Condition? = nil, redirect: Redirect? = nil) {
            self.condition = condition
            self.redirect = redirect
        }
    }
}

extension S3.RoutingRule {
    package func write(to xml: inout XMLWriter) {
        xml.member("Condition", condition) { $1.write(to: &$0) }
        xml.member("Redirect", redirect) { $1.write(to: &$0) }
    }
}

extension S3.RoutingRule {
    package init(xml: XMLElement) throws {
        self.condition = try xml.member("Condition") { try S3.Condition(xml: $0) }
        self.redirect = try xml.member("Redirect") { try S3.Redirect(xml: $0) }
    }
}
