// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `GetDataProtectionPolicy` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html
    public enum GetDataProtectionPolicy: AWSOperation {
        public typealias Input = GetDataProtectionPolicyInput
        public typealias Output = GetDataProtectionPolicyResponse

        public static let name = "GetDataProtectionPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetDataProtectionPolicyResult"))
        }
    }

    /// `GetDataProtectionPolicyInput` of Amazon Simple Notification Service.
    public struct GetDataProtectionPolicyInput: Sendable, Hashable {
        /// `ResourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(resourceArn: String) {
            self.resourceArn = resourceArn
        }
    }

    /// `GetDataProtectionPolicyResponse` of Amazon Simple Notification Service.
    public struct GetDataProtectionPolicyResponse: Sendable, Hashable {
        /// `DataProtectionPolicy`.
        public var dataProtectionPolicy: String?

        /// What is left out is the service's to choose.
        public init(dataProtectionPolicy: String? = nil) {
            self.dataProtectionPolicy = dataProtectionPolicy
        }
    }
}

extension SNS.GetDataProtectionPolicyInput {
    package func write(to form: inout FormWriter) {
        form.member("ResourceArn", resourceArn) { $0.write($1) }
    }
}

extension SNS.GetDataProtectionPolicyResponse {
    package init(xml: XMLElement) throws {
        self.dataProtectionPolicy = try xml.member("DataProtectionPolicy") { try $0.string() }
    }
}

extension SNS {
    /// Calls `GetDataProtectionPolicy`.
    @discardableResult
    public func getDataProtectionPolicy(_ input: GetDataProtectionPolicyInput) async throws -> GetDataProtectionPolicyResponse {
        try await client.execute(GetDataProtectionPolicy.self, input)
    }
}
