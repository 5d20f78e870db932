// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

/// Amazon CloudWatch.
public struct CloudWatch: Sendable {
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
        endpointPrefix: "monitoring",
        serviceID: "CloudWatch",
        apiVersion: "2010-08-01",
        wireProtocol: .json,
        jsonVersion: "1.0",
        targetPrefix: "GraniteServiceVersion20100801",
        xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/"
    )
}
