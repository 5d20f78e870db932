extension Check {
    /// Security Hub's controls of certificates.
    static let certificates: [Check] = [
        Check(
            "ACM.2",
            .high,
            of: "AWS::CertificateManager::Certificate",
            title: "A certificate's RSA key has 2048 bits or more",
            remedy: "Set keyAlgorithm to RSA_2048 or to an elliptic curve."
        ) { $0.text("KeyAlgorithm") == "RSA_1024" ? $0.say("KeyAlgorithm") : nil }
    ]
}
