import AWSSigner
import Testing

struct CredentialsTests {
    @Test func secretsAppearInNoDescription() {
        let credentials = Credentials(
            accessKeyID: "AKIDEXAMPLE",
            secretAccessKey: "secret-part",
            sessionToken: "token-part"
        )
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in [
            "\(credentials)", String(reflecting: credentials), dumped, "\([credentials])", "\(credentials as Any)",
        ] {
            #expect(!text.contains("secret-part"))
            #expect(!text.contains("token-part"))
            #expect(text.contains("AKIDEXAMPLE"))
        }
    }
}
