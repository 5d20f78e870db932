// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `Change` of Amazon Route 53.
    public struct Change: Sendable, Hashable {
        /// `Action`.
        public var action: ChangeAction
        /// `ResourceRecordSet`.
        public var resourceRecordSet: ResourceRecordSet

        /// What is left out is the service's to choose.
        public init(action: ChangeAction, resourceRecordSet: ResourceRecordSet) {
            self.action = action
            self.resourceRecordSet = resourceRecordSet
        }
    }
}

extension Route53.Change {
    package func write(to xml: inout XMLWriter) {
        xml.member("Action", action) { $0.write($1.rawValue) }
        xml.member("ResourceRecordSet", resourceRecordSet) { $1.write(to: &$0) }
    }
}
