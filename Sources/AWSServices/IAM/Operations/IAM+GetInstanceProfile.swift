// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GetInstanceProfile` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html
    public enum GetInstanceProfile: AWSOperation {
        public typealias Input = GetInstanceProfileRequest
        public typealias Output = GetInstanceProfileResponse

        public static let name = "GetInstanceProfile"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetInstanceProfileResult"))
        }
    }

    /// `GetInstanceProfileRequest` of AWS Identity and Access Management.
    public struct GetInstanceProfileRequest: Sendable, Hashable {
        /// `InstanceProfileName`.
        public var instanceProfileName: String

        /// What is left out is the service's to choose.
        public init(instanceProfileName: String) {
            self.instanceProfileName = instanceProfileName
        }
    }

    /// `GetInstanceProfileResponse` of AWS Identity and Access Management.
    public struct GetInstanceProfileResponse: Sendable, Hashable {
        /// `InstanceProfile`.
        public var instanceProfile: InstanceProfile?

        /// What is left out is the service's to choose.
        public init(instanceProfile: InstanceProfile? = nil) {
            self.instanceProfile = instanceProfile
        }
    }
}

extension IAM.GetInstanceProfileRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
    }
}

extension IAM.GetInstanceProfileResponse {
    package init(xml: XMLElement) throws {
        self.instanceProfile = try xml.member("InstanceProfile") { try IAM.InstanceProfile(xml: $0) }
    }
}

extension IAM {
    /// Calls `GetInstanceProfile`.
    @discardableResult
    public func getInstanceProfile(_ input: GetInstanceProfileRequest) async throws -> GetInstanceProfileResponse {
        try await client.execute(GetInstanceProfile.self, input)
    }
}

extension Waiter where O == IAM.GetInstanceProfile {
    /// `InstanceProfileExists`: asks `GetInstanceProfile`.
    public static var instanceProfileExists: Waiter<IAM.GetInstanceProfile> {
        Waiter(
            "InstanceProfileExists",
            delay: .seconds(1),
            acceptors: [
                .anyOutput(.success),
                .status(404, .retry),
            ]
        )
    }
}
