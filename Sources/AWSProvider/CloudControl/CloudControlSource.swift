import AWSServices
package import Engine
package import Infra

/// Makes handlers on the Cloud Control API for types that have none of their own.
package struct CloudControlSource: HandlerSource {
    private let control: CloudControl
    private let schemas: RegistrySchemas
    private let requests: CloudControlRequests

    /// - Parameters:
    ///   - context: The account to work in.
    ///   - folder: Where schemas are kept between runs; each region has a folder of its own in it.
    ///   - now: Seconds since 1970.
    package init(_ context: AWSContext, folder: String, now: @escaping @Sendable () -> Double) {
        control = CloudControl(client: context.client)
        schemas = RegistrySchemas(
            CloudFormation(client: context.client),
            folder: "\(folder)/\(context.region)",
            now: now
        )
        requests = CloudControlRequests(control)
    }

    package func handler(for type: ResourceType) async throws -> any AnyResourceHandler {
        CloudControlHandler(control: control, type: try await schemas.type(type), requests: requests)
    }
}
