// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

/// AWS Cloud Control API.
public struct CloudControl: Sendable {
    /// What makes the calls.
    public let client: AWSClient
    /// Gives a token to calls that have none; it is made once a call, so that a retry carries the same.
    let idempotencyToken: @Sendable () -> String

    /// - Parameters:
    ///   - client: What makes the calls.
    ///   - idempotencyToken: Makes a token for a call whose caller gives none.
    public init(client: AWSClient, idempotencyToken: @escaping @Sendable () -> String = IdempotencyToken.random) {
        self.client = client
        self.idempotencyToken = idempotencyToken
    }

    /// The service as its model describes it.
    public static let description = ServiceDescription(
        endpointPrefix: "cloudcontrolapi",
        serviceID: "CloudControl",
        apiVersion: "2021-09-30",
        wireProtocol: .json,
        jsonVersion: "1.0",
        targetPrefix: "CloudApiService"
    )
}
