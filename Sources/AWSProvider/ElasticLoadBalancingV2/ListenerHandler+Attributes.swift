extension ListenerHandler {
    /// What attributes go back to when the stack gives them no longer, by name: a header that the load balancer adds to
    /// requests to its own name, one that it adds to answers to none.
    ///
    /// An attribute is changed only where the listener reports it, so those of other protocols do no harm.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html
    static let attributeDefaults: [String: String] = {
        var defaults = [
            "routing.http.response.server.enabled": "true",
            "tcp.idle_timeout.seconds": "350",
        ]
        for (name, header) in requestHeaders { defaults["routing.http.request.\(name).header_name"] = header }
        for name in responseHeaders { defaults["routing.http.response.\(name).header_value"] = "" }
        return defaults
    }()

    private static let requestHeaders = [
        "x_amzn_mtls_clientcert": "X-Amzn-Mtls-Clientcert",
        "x_amzn_mtls_clientcert_issuer": "X-Amzn-Mtls-Clientcert-Issuer",
        "x_amzn_mtls_clientcert_leaf": "X-Amzn-Mtls-Clientcert-Leaf",
        "x_amzn_mtls_clientcert_serial_number": "X-Amzn-Mtls-Clientcert-Serial-Number",
        "x_amzn_mtls_clientcert_subject": "X-Amzn-Mtls-Clientcert-Subject",
        "x_amzn_mtls_clientcert_validity": "X-Amzn-Mtls-Clientcert-Validity",
        "x_amzn_tls_cipher_suite": "X-Amzn-Tls-Cipher-Suite",
        "x_amzn_tls_version": "X-Amzn-Tls-Version",
    ]

    private static let responseHeaders = [
        "access_control_allow_credentials", "access_control_allow_headers", "access_control_allow_methods",
        "access_control_allow_origin", "access_control_expose_headers", "access_control_max_age",
        "content_security_policy", "strict_transport_security", "x_content_type_options", "x_frame_options",
    ]
}
