import AWSSigner
import Testing

/// Every vector of the published suite, compared at each of the three steps.
struct SigV4SuiteTests {
    @Test func suiteIsWhole() {
        #expect(SigV4Vector.all.count == 34)
        #expect(Set(SigV4Vector.all.map(\.name)).count == 34)
    }

    @Test(arguments: SigV4Vector.all)
    func signsAsTheSuiteSays(_ vector: SigV4Vector) {
        let signed = SigV4Vector.signer.signature(of: vector.request, at: SigV4Vector.time)
        #expect(signed.canonicalRequest == vector.canonicalRequest)
        #expect(
            signed.stringToSign
                == "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n\(vector.digest)"
        )
        #expect(signed.signature == vector.signature)
        #expect(signed.authorization.hasSuffix("Signature=\(vector.signature)"))
    }
}
