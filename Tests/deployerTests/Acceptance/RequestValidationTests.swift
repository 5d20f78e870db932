import TestSupport
import Testing

@Suite struct RequestValidationTests {
    @Test func `a request without a required member is found`() async throws {
        let form = ["Content-Type": "application/x-www-form-urlencoded"]
        let good = AWSProxy.Request(
            service: "ec2",
            operation: "CreateSubnet",
            headers: form,
            body: "Action=CreateSubnet&VpcId=vpc-1"
        )
        #expect(try await RequestValidation.check([good]) == ["ec2.CreateSubnet": 1])

        let bad = AWSProxy.Request(
            service: "ec2",
            operation: "CreateSubnet",
            headers: form,
            body: "Action=CreateSubnet"
        )
        await #expect(throws: TestFailure.self) { try await RequestValidation.check([good, bad]) }
    }

    @Test func `paths and headers of the REST protocols count too`() async throws {
        let role = #"{"clusterRoleArn":"arn"}"#
        let json = ["Content-Type": "application/json"]
        let bad = AWSProxy.Request(service: "eks", operation: "", target: "/clusters", headers: json, body: role)
        await #expect(throws: TestFailure.self) { try await RequestValidation.check([bad]) }

        let tags = "/tags/arn%3Aaws%3Aeks%3Aeu-central-1%3A111122223333%3Acluster%2Fweb?tagKeys=a&tagKeys=b"
        let good = [
            AWSProxy.Request(service: "eks", operation: "", method: "DELETE", target: tags),
            AWSProxy.Request(service: "s3", operation: "", method: "PUT", target: "/logs-1"),
            AWSProxy.Request(service: "s3", operation: "", method: "GET", target: "/logs-1?versioning"),
            AWSProxy.Request(
                service: "route53",
                operation: "",
                method: "GET",
                target: "/2013-04-01/hostedzone/Z1/rrset?name=a"
            ),
        ]
        let checked = try await RequestValidation.check(good)
        #expect(
            Set(checked.keys) == [
                "eks.UntagResource", "s3.CreateBucket", "s3.GetBucketVersioning", "route53.ListResourceRecordSets",
            ]
        )
    }
}
