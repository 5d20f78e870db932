import AWSClient
import AWSServices

extension EC2 {
    /// Calls over several resources answer 200 and list what they could not do.
    ///
    /// - Throws: `AWSError` for the first item.
    static func throwUnsuccessful(_ items: [EC2.UnsuccessfulItem]?, operation: String) throws {
        for item in items ?? [] {
            let error = AWSError(
                code: item.error?.code ?? "Unsuccessful",
                message: item.error?.message ?? "The service gave no reason.",
                service: "EC2",
                operation: operation,
                status: 200
            )
            throw error
        }
    }
}
