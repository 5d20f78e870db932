package import AWSClient

/// What handlers need to know of the account that they work in.
package struct AWSContext: Sendable {
    package let client: AWSClient
    /// 12 digits.
    package let account: String
    package let region: String
    /// `aws`, `aws-cn` or `aws-us-gov`.
    package let partition: String

    package init(client: AWSClient, account: String, region: String, partition: String) {
        self.client = client
        self.account = account
        self.region = region
        self.partition = partition
    }

    /// The ARN of a resource of this account.
    ///
    /// - Parameters:
    ///   - service: The namespace, as in `iam`.
    ///   - resource: Everything after the account, as in `role/web`.
    ///   - isGlobal: Whether the service's ARNs name no region.
    /// - Returns: As in `arn:aws:iam::111122223333:role/web`.
    package func arn(service: String, resource: String, isGlobal: Bool = false) -> String {
        "arn:\(partition):\(service):\(isGlobal ? "" : region):\(account):\(resource)"
    }
}
