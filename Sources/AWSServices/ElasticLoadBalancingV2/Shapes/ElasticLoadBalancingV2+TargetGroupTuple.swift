// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetGroupTuple` of Elastic Load Balancing.
    public struct TargetGroupTuple: Sendable, Hashable {
        /// `TargetGroupArn`.
        public var targetGroupArn: String?
        /// `Weight`.
        public var weight: Int?

        /// What is left out is the service's to choose.
        public init(targetGroupArn: String? = nil, weight: Int? = nil) {
            self.targetGroupArn = targetGroupArn
            self.weight = weight
        }
    }
}

extension ElasticLoadBalancingV2.TargetGroupTuple {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
        form.member("Weight", weight) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.TargetGroupTuple {
    package init(xml: XMLElement) throws {
        self.targetGroupArn = try xml.member("TargetGroupArn") { try $0.string() }
        self.weight = try xml.member("Weight") { try $0.integer() }
    }
}
