import Infra
import Testing

@testable import AWSProvider

/// What AWS's documentation says a target group has where nobody says anything.
@Suite struct TargetGroupDefaultsTests {
    @Test(arguments: [
        (TargetGroup(protocol: .tcp, targetType: .ip), "preserve_client_ip.enabled", "false"),
        (TargetGroup(protocol: .tcp, targetType: .instance), "preserve_client_ip.enabled", "true"),
        (TargetGroup(protocol: .udp, targetType: .ip), "preserve_client_ip.enabled", "true"),
        (TargetGroup(protocol: .udp), "deregistration_delay.connection_termination.enabled", "true"),
        (TargetGroup(protocol: .tls), "deregistration_delay.connection_termination.enabled", "false"),
    ])
    func attributes(_ group: TargetGroup, _ key: String, _ value: String) {
        #expect(TargetGroupHandler.attributeDefaults(of: group)[key] == value)
    }

    @Test(arguments: [
        (TargetGroup(healthCheckProtocol: .http, protocol: .http), 5, 30, "traffic-port", "/", "200"),
        (TargetGroup(healthCheckProtocol: .tcp, protocol: .tcp), 10, 30, "traffic-port", nil, nil),
        (TargetGroup(healthCheckProtocol: .http, protocol: .tcp), 6, 30, "traffic-port", "/", "200-399"),
        (TargetGroup(healthCheckProtocol: .https, protocol: .tls), 10, 30, "traffic-port", "/", "200-399"),
        (TargetGroup(healthCheckProtocol: .tcp, protocol: .geneve), 5, 10, "80", nil, nil),
        (TargetGroup(targetType: .lambda), 30, 35, "traffic-port", "/", "200"),
    ])
    func healthChecks(
        _ group: TargetGroup,
        _ timeout: Int,
        _ interval: Int,
        _ port: String,
        _ path: String?,
        _ codes: String?
    ) {
        let defaults = HealthCheckDefaults(of: group)
        #expect(defaults.timeout == timeout)
        #expect(defaults.interval == interval)
        #expect(defaults.port == port)
        #expect(defaults.path == path)
        #expect(defaults.matcher?.httpCode?.literal == codes)
        #expect(defaults.isEnabled == (group.targetType != .lambda))
        #expect(defaults.unhealthyThreshold == (group.targetType == .lambda ? 5 : 2))
    }

    @Test func gRPCIsCheckedByItsOwnCodes() {
        let defaults = HealthCheckDefaults(
            of: TargetGroup(healthCheckProtocol: .http, protocol: .http, protocolVersion: "GRPC")
        )
        #expect(defaults.path == "/AWS.ALB/healthcheck")
        #expect(defaults.matcher == .init(grpcCode: "12"))
    }
}
