// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatch {
    /// `EvaluationCriteria` of Amazon CloudWatch: exactly one of its members.
    public indirect enum EvaluationCriteria: Sendable, Hashable {
        /// `PromQLCriteria`.
        case promQLCriteria(AlarmPromQLCriteria)
        /// A member that this version does not know, by its name.
        case unknown(String)
    }
}

extension CloudWatch.EvaluationCriteria {
    package func write(to object: inout JSONObject) {
        switch self {
        case .promQLCriteria(let promQLCriteria):
            object.member("PromQLCriteria", promQLCriteria) { JSONObject.value($0.write(to:)) }
        case .unknown: break
        }
    }
}

extension CloudWatch.EvaluationCriteria {
    package init(json: JSONValue) throws {
        let member = try json.unionMember()
        switch member.name {
        case "PromQLCriteria": self = .promQLCriteria(try CloudWatch.AlarmPromQLCriteria(json: member.value))
        default: self = .unknown(member.name)
        }
    }
}
