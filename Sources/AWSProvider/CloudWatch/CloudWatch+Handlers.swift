import AWSClient
import AWSServices
import Engine
import Infra

extension Tags {
    /// Tags as CloudWatch reports them.
    init(observed tags: [CloudWatch.Tag]?) {
        self.init(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") })
    }
}

extension AWSError {
    /// A call that replaces what is there would take over what somebody else made under the same name.
    static func exists(_ thing: String, service: String, operation: String) -> AWSError {
        AWSError(
            code: "AlreadyExists",
            message: "\(thing) exists and was not made by this resource. Import it, or choose another name.",
            service: service,
            operation: operation,
            status: 409
        )
    }
}
