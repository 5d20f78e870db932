// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

/// AWS CloudTrail.
public struct CloudTrail: Sendable {
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
        endpointPrefix: "cloudtrail",
        serviceID: "CloudTrail",
        apiVersion: "2013-11-01",
        wireProtocol: .json,
        jsonVersion: "1.1",
        targetPrefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"
    )
}
