import Engine
import Infra
import TestSupport
import Testing

/// A delete that is answered not-found about something else has not deleted anything, and must say so.
///
/// moto adds no route when an endpoint gets a route table later, and then answers its DeleteVpcEndpoints with
/// InvalidRoute.NotFound; AWS does not, but answers like this about other things.
@Test func aNotFoundAboutARouteDoesNotHideTheEndpointThatStays() async throws {
    let stage = try await Stage(.moto, "foreign-not-found")
    func description(_ tables: [String]) -> HandlerCase.Description {
        { stack in
            let vpc = stack.add("vpc", VPC(cidrBlock: "10.20.0.0/16"))
            let all = ["one", "two"].map { stack.add($0, RouteTable(vpcId: vpc.vpcId)) }
            stack.add(
                "subject",
                VPCEndpoint(
                    vpcId: vpc.vpcId,
                    routeTableIds: all.prefix(tables.count).map(\.routeTableId),
                    serviceName: "com.amazonaws.eu-central-1.s3",
                    vpcEndpointType: .gateway
                )
            )
        }
    }
    try await stage.apply(description(["one"]))
    try await stage.apply(description(["one", "two"]))
    let id = try await stage.record().id

    let error = await #expect(throws: TestFailure.self) {
        try await stage.apply(description(["one", "two"]), destroy: true)
    }
    #expect(error?.description.contains("InvalidRoute.NotFound") == true, "\(error?.description ?? "")")
    #expect(try await stage.record().id == id)
}
