// Made from api/*.yaml by `./dev generate`; do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is it ready
         * @description 200 as soon as every district has been loaded, 503 before and while shutting down. For load balancers and process supervisors.
         */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Text exposition format 0.0.4. Requests by route and status, time to answer, loaded districts and their sizes. Holds nothing about persons; keep it off the public side of the reverse proxy all the same.
         */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract, readable
         * @description One page with every operation, answer and error, made from the contract.
         */
        get: operations["get_api_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract, for machines
         * @description OpenAPI 3.1 in one JSON document.
         */
        get: operations["get_contract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The districts of this server
         * @description Every district this server has loaded, in the order of their codes. The list may be empty; it is never cut.
         */
        get: operations["list_districts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A district, and what may be asked about it
         * @description Everything a page needs before its first question: the categories, walkers and standards to choose from, the base map, where the data come from and what a reader must know about them.
         */
        get: operations["get_district"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subdistricts or communities, with their borders
         * @description A GeoJSON FeatureCollection of one level of the hierarchy, in the order of their codes. Where nobody has drawn a border, `geometry` is null. It is never cut.
         */
        get: operations["list_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/service-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Service points, page by page
         * @description In the order of their ids. When there are more than `limit`, `next` is given and is the `after` of the next page.
         */
        get: operations["list_service_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/service-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service point, with its hours
         * @description Everything known about one service point, and where it is known from.
         */
        get: operations["get_service_point"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a place by name or coordinates
         * @description Service points, streets and areas whose name holds the text, best first: the whole name, then its beginning, then anywhere within. A pair of numbers ("31.25, 121.49") is a coordinate.
         */
        get: operations["search_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/tiles/{z}/{x}/{y}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of the base map
         * @description Mapbox vector tile 2, gzip-compressed, in the XYZ scheme (y grows to the south). Layers: water, green, landuse, buildings, streets (class: major, minor, path, steps, gated; name), labels, boundary.
         */
        get: operations["get_tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/circle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The circle around a point
         * @description Everywhere one can walk from a point within some minutes, who lives there, which services are there, and what is missing against the standard. When no street is near enough to walk from, `on_street` is absent and everything is empty. Polygons are true to the streets to 25 m. A point more than 3 km outside the district is 400 circle.outside_district.
         */
        get: operations["get_circle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which residents have what
         * @description For the district and each of its areas: the share of residents who have each duty of the standard within its limit, and who have everything it asks. Computed once per change of the data and kept; the ETag changes with them.
         */
        get: operations["get_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/coverage/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coverage as a file
         * @description What GET …/coverage answers, as a file to keep: a table (csv, xlsx), areas with their figures (geojson), or a report in one page with maps and charts (html).
         */
        get: operations["export_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where residents lack something, worst first
         * @description Residents near each other who lack the same category. Worst first: by the seconds all of them together walk to the nearest one, an hour each where there is none. What the standard only advises comes after what it requires, and kinds without a single service on record come last.
         */
        get: operations["list_gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes when a service opens or closes
         * @description Either `lat`, `lng` and `category` (a new service there, always open) or `close` (an existing one goes) must be given, else 400 circle.what_if_incomplete. Only what the standard asks of that category is looked at; when it asks nothing, every figure is 0.
         */
        get: operations["get_what_if"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one can sign in here
         * @description The ways this district offers, and whether it is a demonstration, whose messages anybody may read.
         */
        get: operations["get_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time code
         * @description Sends six digits to a phone or mail address, good for ten minutes. The answer is the same whether or not anybody is known by that address. One code a minute and five an hour for one address.
         */
        post: operations["start_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/codes/{code_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the code
         * @description The right code signs in and sets the session's cookie. Whoever was not known yet becomes a resident of the district. After five wrong tries the code is void.
         */
        post: operations["finish_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with name and password
         * @description For staff. Where a second factor is set up, `needs_second_factor` is true in the answer and nothing but that factor is accepted next. Five wrong passwords for a name within a quarter of an hour lock it until the quarter is over, whether or not there is such a name.
         */
        post: operations["sign_in_with_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second factor of a sign-in
         * @description Six digits of the authenticator (RFC 6238). A code counts once.
         */
        post: operations["confirm_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a printed card
         * @description The text of the card's QR code. A card opens everyday things only: nothing that `strength` asks more for.
         */
        post: operations["sign_in_with_card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/passkey/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with a passkey
         * @description What to hand to navigator.credentials.get. Whoever is not signed in is asked for any passkey of this site, so that nothing tells who has one; a sign-in that waits for its second factor, for one of that person's. Good once, for five minutes.
         */
        post: operations["ask_for_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Where the device made sure who holds it (a finger, a face, a PIN) this counts as a second factor, else as a code. Staff must be made sure of. A passkey whose counter does not grow has been copied and is refused.
         */
        post: operations["sign_in_with_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/providers/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with an identity provider
         * @description Where to send the browser. A cookie binds the sign-in to it; good once, for ten minutes. OpenID Connect, authorization code with PKCE (S256).
         */
        post: operations["start_provider_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sign-in/providers/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the provider sends the browser back
         * @description Not for programs. Always leads to a page of this district: signed in, or the sign-in page, which says what went wrong. Parameters the provider adds of its own are left alone.
         */
        get: operations["finish_provider_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How I can sign in
         * @description Passkeys and providers with their names and when they were last used; what else is set up.
         */
        get: operations["list_my_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/ways/{way_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a passkey or a provider away
         * @description It signs nobody in any more. The last way is taken away with `really` only: without it the answer is 409 people.last_way.
         */
        delete: operations["remove_my_way"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/passkeys/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey
         * @description What to hand to navigator.credentials.create. Only soon after a sign-in that is as sure as the best way one has: whoever finds a device signed in must not make a way of their own.
         */
        post: operations["start_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a passkey
         * @description What the browser answered to the question, and a name to know it by.
         */
        post: operations["add_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/addresses/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to a number or address that is to be mine
         * @description Six digits, good for ten minutes, to the new number or address; nothing changes before they are given. Only soon after a sign-in that is as sure as the best way one has. The answer is the same whether or not somebody is known by it; the limits are those of signing in.
         */
        post: operations["start_my_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/addresses/codes/{code_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a number or address as mine
         * @description The right code puts it in place of the one so far: notices go there, and it signs one in. Whoever is signed in elsewhere with the one before is signed out, and that one is told. After five wrong tries the code is void. What another adult's record has is refused (409 people.address_of_another): staff puts two records of one person together.
         */
        post: operations["confirm_my_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/addresses/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take my number or address away
         * @description Nothing is sent there any more and it signs nobody in. The last way is taken away with `really` only: without it the answer is 409 people.last_way.
         */
        delete: operations["remove_my_address"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/providers/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to connect an identity provider
         * @description As signing in with it; from then on it signs this person in.
         */
        post: operations["connect_provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends this session on this device. Signing out twice is no mistake.
         */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/outbox/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a demonstration
         * @description What a demonstration would have sent, newest first, at most 50, for everybody to read. 404 people.not_a_demo anywhere else.
         */
        get: operations["list_shown_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description The person, what they are entrusted with and whom they act for.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is kept of me
         * @description Members left out stay as they are.
         */
        patch: operations["update_me"];
        trace?: never;
    };
    "/api/v1/d/{district}/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I am signed in
         * @description Every session that has not ended, the latest used first.
         */
        get: operations["list_my_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign a device out
         * @description It is signed out with its next request. With a card only what was signed in with a card.
         */
        delete: operations["end_my_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I have agreed to
         * @description Every purpose, its text as it stands now, and what was answered.
         */
        get: operations["list_my_consents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree, or take it back
         * @description As easily taken back as given. Both are kept with their time. While acting for somebody it is their answer; a page says for whom, so that an answer never becomes that of another person.
         */
        put: operations["answer_my_consent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept of me
         * @description One JSON document, sealed fields opened, for me alone.
         */
        get: operations["export_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what is kept of me
         * @description Name, addresses, birth date, cards and sessions go at once and for good. What remains is a number without a name, so that counts of past activities stay right.
         */
        post: operations["erase_me"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a name and a password to sign in with
         * @description For whoever holds a role, or has a password. Other sessions of the person end. A name that is not theirs yet counts as a try, taken or not.
         */
        put: operations["set_my_password"];
        post?: never;
        /**
         * Take the password away
         * @description As `remove_my_way`. The last way is taken away with `really` only.
         */
        delete: operations["remove_my_password"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm the authenticator
         * @description With a code it shows; from then on the password alone signs nobody in. Other sessions of the person end.
         */
        put: operations["confirm_authenticator"];
        /**
         * Begin to use an authenticator
         * @description A new secret, shown once; it counts when the first code was confirmed. Takes a sign-in of the last quarter of an hour, of the surest kind one has.
         */
        post: operations["start_authenticator"];
        /**
         * Take the authenticator away
         * @description It is asked for no more. It signs nobody in by itself, so it is never the last way.
         */
        delete: operations["remove_my_authenticator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/acting-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom I may act for
         * @description Family members who agreed, and children I am guardian of.
         */
        get: operations["list_my_people"];
        /**
         * Act for somebody, or for myself again
         * @description From here on what this session does is done for that person, and both names are recorded. Staff may act for residents of their area who agreed; every page shows for whom.
         */
        put: operations["act_for"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may act for me
         * @description Family, a guardian, and staff for the day I agreed; of oneself, also while one acts for somebody else.
         */
        get: operations["list_my_agents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/representations/{representation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Nobody acts for me any more, or I for them
         * @description Either of the two ends it, as easily as it was begun; the other is told. Sessions acting for the person act for themselves again. A guardian cannot be sent away by the child, who does not sign in; staff ends that.
         */
        delete: operations["end_my_representation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose whole number or address this is
         * @description For a relative or a colleague who lives elsewhere and told it: anybody of the district, found by nothing less, and known by the name alone. That somebody was found is recorded. Of children nothing is told.
         */
        post: operations["find_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is entrusted with what in my area
         * @description By the area the role is for, wherever its holder lives; for venues, too. By role, then name.
         */
        get: operations["list_roles"];
        put?: never;
        /**
         * Entrust somebody with a role, wherever they live
         * @description As giving a role to a person of one's area; nothing of the person is in the answer but the name.
         */
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/roles/{grant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a role of my area back, wherever its holder lives
         * @description It ends at once, in sessions under way too.
         */
        delete: operations["end_role"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Persons of my area, page by page
         * @description Newest first, or as `sort` says. Only persons of areas whoever asks is entrusted with.
         */
        get: operations["list_persons"];
        put?: never;
        /**
         * Add a person
         * @description For residents without a phone, and for staff. Somebody of the same phone number or mail address whom one may see is told of in `people.already_known`; of others nothing is told.
         */
        post: operations["create_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Persons of my area as a file
         * @description Every person GET …/persons would list for the same question, up to 20 000, as a table to keep. Addresses are not in it: only whether they are known. Who exported how many is recorded.
         */
        get: operations["export_persons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description With addresses opened; that they were looked at is recorded.
         */
        get: operations["get_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is kept of a person
         * @description Members left out stay as they are. `revision` says what the change was made from; when somebody changed the person meanwhile it is 412. A number or address in place of another ends the person's sessions; they are told, at the old one, too. Whom a date of birth makes a child under 14 is signed out, has no way to sign in and acts for nobody.
         */
        patch: operations["update_person"];
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything that is kept of a person, for them to take along
         * @description For whoever cannot do it themselves, with nothing but a card: the same as GET …/me/export, to print or hand over. How they asked is recorded, and they are told. Of a child only when a guardian asks.
         */
        post: operations["export_kept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what is kept of a person who asks for it
         * @description For whoever cannot do it themselves: the same as POST …/me/erase. How they asked is recorded, and they are told once more where they were reached until now. Of a child only when a guardian asks.
         */
        post: operations["erase_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entrust a person with a role somewhere
         * @description Nobody can give a role they could not have given to them: only below their own, inside their own area. For an area, or for one venue in it: then it holds for the venue and what happens there, and nowhere else. It ends when the venue closes, and goes along when it moves to another area.
         */
        post: operations["give_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/roles/{grant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a role back
         * @description It ends at once, in sessions under way too.
         */
        delete: operations["take_role"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a card with a QR code
         * @description Its text is in this answer and nowhere else. A new card makes the old one void.
         */
        post: operations["issue_card"];
        /**
         * Make a lost card void
         * @description Sessions begun with it end.
         */
        delete: operations["revoke_card"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person has agreed to
         * @description Every purpose, its text as it stands now, and what was answered. That it was looked at is recorded.
         */
        get: operations["list_consents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record what a person answered
         * @description Said aloud, on paper or by a guardian; who recorded it is kept.
         */
        put: operations["record_consent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody act for a person
         * @description A family member with the person's consent, or the guardian of a child under 14.
         */
        post: operations["add_representative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/representatives/{representation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Nobody acts for the person any more
         * @description Sessions acting for the person act for themselves again.
         */
        delete: operations["end_representative"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/persons/{person_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Two records are one person
         * @description The other record's roles, cards, consents and sign-in ways go to this one, with what only it knew of the person, and it is no longer listed. Can be undone.
         */
        post: operations["merge_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/merges/{merge_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * They are two persons after all
         * @description Everything that came with the other record goes back to it. A place in a session that had ended is asked for anew.
         */
        post: operations["undo_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what
         * @description Says who did what to whom and where, never what the data were. Every line is chained to the one before it. Days are the district's.
         */
        get: operations["list_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/audit/list-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a list is taken along as a file
         * @description Files that the server makes it records itself; a page of the desk that writes what it shows into one asks this first. The audit names the list, how many rows it has and what it was narrowed by, nothing of what stands in it.
         */
        post: operations["record_list_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My inbox
         * @description What the person was told, newest first. Whoever acts for somebody reads that person's inbox.
         */
        get: operations["list_my_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all as read
         * @description Every notice up to the one named, so that none that came meanwhile is missed.
         */
        post: operations["read_my_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/notices/{notice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark one as read, or as unread
         * @description Changes nothing when it is so already.
         */
        patch: operations["mark_my_notice"];
        trace?: never;
    };
    "/api/v1/d/{district}/me/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How I want to be told
         * @description Quiet hours, and for every subject whether by mail or text message beside the inbox.
         */
        get: operations["get_my_notice_settings"];
        /**
         * Choose how I want to be told
         * @description Subjects left out stay as they are.
         */
        put: operations["set_my_notice_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was announced
         * @description In the areas the caller works for, newest first.
         */
        get: operations["list_announcements"];
        put?: never;
        /**
         * Tell the residents of an area something
         * @description Everybody of the area and those below it who agreed to be told (the consent `notices`) finds it in the inbox, and gets it the ways they chose. With `only_count` nothing is sent. With a `key` an announcement that is sent again is answered as before and tells nobody twice. Thousands are told one part after the other.
         */
        post: operations["announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows what is done here
         * @description Those in use and those paused, and how the latest delivery went.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Let another program follow
         * @description From the next thing that is done on, every line of the audit whose action is among `events` is posted to `url` (Standard Webhooks 1.0: webhook-id, webhook-timestamp, webhook-signature), in order and without personal data. What is not taken with 2xx is tried again for a day and a half, then laid aside (GET /undelivered). The answer shows the secret, this once.
         */
        post: operations["add_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Send nothing there any more
         * @description What waits to be sent there is not sent any more.
         */
        delete: operations["remove_webhook"];
        options?: never;
        head?: never;
        /**
         * Change, pause or resume a webhook, or renew its secret
         * @description Members left out stay as they are. What is done while it is paused is sent afterwards. A renewed secret is shown this once; the one before it signs as well until the next renewal.
         */
        patch: operations["change_webhook"];
        trace?: never;
    };
    "/api/v1/d/{district}/webhooks/{webhook_id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook something to see whether it arrives
         * @description Posts an event `linli.test`; what became of it shows in the list a moment later.
         */
        post: operations["try_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/undelivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that could not be delivered
         * @description What was tried eight times in vain, or refused for good, newest first: never what it says, nor to whom.
         */
        get: operations["list_undelivered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/undelivered/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a message again
         * @description As if for the first time, with all its tries; a code that is too old is laid aside again.
         */
        post: operations["resend_undelivered"];
        /**
         * Forget a message
         * @description It is not sent, and cannot be brought back.
         */
        delete: operations["drop_undelivered"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Buildings of my area, by address
         * @description Those in use, of areas whoever asks is entrusted with.
         */
        get: operations["list_buildings"];
        put?: never;
        /**
         * Add a building
         * @description An address is once in an area.
         */
        post: operations["create_building"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/buildings/{building_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A building, its doors and who lives there
         * @description That somebody looked is recorded.
         */
        get: operations["get_building"];
        put?: never;
        post?: never;
        /**
         * Nobody lives there any more
         * @description Only when all its households have ended. Its history stays.
         */
        delete: operations["close_building"];
        options?: never;
        head?: never;
        /**
         * Change a building
         * @description Members left out stay as they are; `revision` says what the change was made from.
         */
        patch: operations["update_building"];
        trace?: never;
    };
    "/api/v1/d/{district}/buildings/{building_id}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a household behind a door
         * @description A door has one household at a time.
         */
        post: operations["add_household"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/households/{household_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * The household is no more
         * @description Whoever is still in it moves out. Its history stays.
         */
        delete: operations["end_household"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/households/{household_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody moves in, or is another relation now
         * @description Whoever lives elsewhere moves out there at that moment. A new head makes the former one a member of the family.
         */
        post: operations["move_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/households/{household_id}/members/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Somebody moves out
         * @description When it was kept is kept.
         */
        delete: operations["move_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My lists, the latest first
         * @description At most 20, with what became of each.
         */
        get: operations["list_imports"];
        put?: never;
        /**
         * Read a list of people
         * @description CSV (UTF-8, UTF-16 or GB 18030; comma, semicolon or tab) or XLSX, at most 20,000 rows and 60 columns. Nothing is put in yet: the answer says what would happen. The size is limited by `http.body_bytes`. A list that is in already is `people.already_imported` unless `again`.
         */
        post: operations["start_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list and its rows
         * @description What would happen to each row, or what did.
         */
        get: operations["get_import"];
        put?: never;
        post?: never;
        /**
         * Give the list up
         * @description Its rows are forgotten. What is in already stays.
         */
        delete: operations["drop_import"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/imports/{import_id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what the columns are
         * @description Remembered for the next list with columns of the same names.
         */
        put: operations["map_import"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/imports/{import_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the next rows in
         * @description Some hundred rows in one transaction; ask again until `state` is done. A row in doubt is left out unless a choice says what it is.
         */
        post: operations["run_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take everything back that the list brought
         * @description But what more was built on: a person who was changed since, or who has signed in, agreed to something, got a role, a booking, a place or the like, stays. `stayed` of its row says why.
         */
        post: operations["undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Venues of the programme
         * @description Those in use, by name.
         */
        get: operations["list_venues"];
        put?: never;
        /**
         * Open a venue
         * @description It is a service point from then on, on the map with its hours and in coverage. A point that was there already (`instead_of`) gives way to it.
         */
        post: operations["create_venue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A venue, how to get in, and its rooms
         * @description What is not known is left out.
         */
        get: operations["get_venue"];
        put?: never;
        post?: never;
        /**
         * The venue is no more
         * @description Only when nothing is booked in it any more and no published session takes place there. Its history stays.
         */
        delete: operations["close_venue"];
        options?: never;
        head?: never;
        /**
         * Change a venue
         * @description Members left out stay as they are; `revision` says what the change was made from.
         */
        patch: operations["update_venue"];
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose neighbours a venue has
         * @description The buildings named for it, else the one at its address. Places can be kept for who lives there.
         */
        get: operations["get_venue_buildings"];
        /**
         * Name the buildings of a venue
         * @description All of them; none for the one at its address.
         */
        put: operations["set_venue_buildings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a room or an open area to a venue
         * @description One within another is a part of it; who has the whole has its parts.
         */
        post: operations["add_room"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/rooms/{room_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * The room is no more
         * @description Only when nothing is booked in it any more and it has no parts.
         */
        delete: operations["close_room"];
        options?: never;
        head?: never;
        /**
         * Change a room
         * @description Members left out stay as they are; `revision` says what the change was made from. What is booked already keeps the time it holds.
         */
        patch: operations["update_room"];
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has which room when
         * @description Asked and booked, by their beginning. Everybody sees when a room is taken and the titles that are public; one's own and, for staff, all bookings are complete.
         */
        get: operations["list_bookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/rooms/{room_id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a room, once or by a rule
         * @description Residents book where the room lets them, within the hours, the days ahead and the quota of the venue; where staff is asked first it is `asked`. By a rule, all are booked or none; `skip_taken` leaves out those that are taken and says so. The same `own_key` again is the same booking.
         */
        post: operations["create_booking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/rooms/{room_id}/bookings/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Would it be free, and if not, what would
         * @description Books nothing. Says what is in the way, other rooms of the venue with seats enough at that time, and other times of the same room.
         */
        post: operations["try_booking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/bookings/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bookings that wait for staff to say yes
         * @description Of areas whoever asks is entrusted with, the first asked first.
         */
        get: operations["list_asked_bookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/bookings/{booking_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One booking
         * @description One's own, or any for staff.
         */
        get: operations["get_booking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move or change a booking
         * @description Members left out stay as they are. Of a series: this one, this and those that follow (which become a series of their own), or all that are to come. All are changed or none.
         */
        patch: operations["update_booking"];
        trace?: never;
    };
    "/api/v1/d/{district}/bookings/{booking_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a room back
         * @description Of a series also those that follow, or all to come.
         */
        post: operations["cancel_booking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/bookings/{booking_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes or no to what was asked
         * @description No is said with a reason, yes before it begins. Whoever asked is told.
         */
        post: operations["decide_booking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/bookings/{booking_id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * They have come
         * @description From an hour before until the end. Again is the same.
         */
        post: operations["check_in_booking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rooms I have or asked for
         * @description Those not over, by their beginning; of the person acted for.
         */
        get: operations["list_my_bookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on
         * @description Sessions of published activities between two moments, by their beginning; cancelled ones too, marked so. For whoever has signed in, with their own place.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A session, its activity, and one's own place
         * @description Of an activity that is not published only its staff and its initiator.
         */
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change when a session is and how it gives its places
         * @description Members left out stay as they are; minutes before the beginning are before the one it has then. Nobody loses a place when there are fewer; when there are more, or fewer are kept for others, whoever waits is asked. How places are given changes while nobody has signed up, a lot not once it was drawn, and when signing up begins until it has. Whoever has a place is told of a new time or room. Volunteers' shifts that help with it move along, and whoever has one is told. With `scope` the others of its course that have not begun change alike, all or none: they move by as much on the wall's clocks, and get the same room, places and so on. Their revisions are not asked for, and whoever has places in several is told once. Of what is in the way, `fields` names the session's beginning.
         */
        patch: operations["update_session"];
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A session does not take place
         * @description By staff, or by whose idea its activity was. Whoever has a place or waits is told why, staff too when somebody else did it; its room is free again. With `scope` the others of its course that have not begun do not take place either; everybody is told once.
         */
        post: operations["cancel_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/go-ahead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A session takes place with fewer than it needs
         * @description By staff, or by whose idea its activity was. Whoever signed up is told. Again is the same.
         */
        post: operations["go_ahead_with_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/undecided-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions with too few people that somebody has to decide about
         * @description Of areas whoever asks is entrusted with, from the moment too few were told of until the beginning, unless one was cancelled, goes ahead or has enough meanwhile; 200 at most.
         */
        get: operations["list_undecided_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/signups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has a place, waits, came
         * @description In the order they came in. That somebody looked is recorded. For staff, and for whose idea the activity was: names and who came, as the door needs them, not how somebody signed up or liked it.
         */
        get: operations["list_signups"];
        put?: never;
        /**
         * Sign up for a session
         * @description A place at once when one is free, else in line; in a lot, asked. Never more than the places, never the same person twice: again answers the signup there is. Staff signs up somebody else (`person`) who asked for it and says `how`, also at the door; of a child only when a guardian asked.
         */
        post: operations["sign_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/lot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a lot was drawn, for everybody to check
         * @description Before the draw, what was committed to; after it, the seed, the tickets without names, the order and who got a place. docs/algorithms/lot.md says how to repeat it.
         */
        get: operations["get_lot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/signups/{signup_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a place back, or leave the line
         * @description The next in line is asked at once. Again is the same. Staff does it for whoever asked, and they are told. Whom the door let in by mistake, and who is not noted as having come, staff takes out until the end, without saying how.
         */
        post: operations["cancel_signup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/signups/{signup_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a place that is offered, or leave it to the next
         * @description Until the offer ends.
         */
        post: operations["answer_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/signups/{signup_id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * They came, or did not
         * @description By staff, or by whose idea the activity was. They came from an hour before the beginning on, did not from the beginning on. Can be corrected, and taken back without `came`. Nobody is punished for not coming.
         */
        put: operations["record_attendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/signups/{signup_id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * How it was
         * @description Two questions, from the session's beginning on, one at a time or both; what is left out stays as it was, and both can be changed.
         */
        put: operations["give_feedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/signups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I have a place, wait, or was
         * @description Those to come by their beginning, then those of the last 90 days; of the person acted for.
         */
        get: operations["list_my_signups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Activities and ideas, for those who plan them
         * @description Of areas whoever asks is entrusted with, the latest first.
         */
        get: operations["list_activities"];
        put?: never;
        /**
         * Plan an activity
         * @description A draft; it is seen when it is published. `copy_of` takes everything from another. The venue is one the caller is entrusted with, or one of an area that holds the activity's.
         */
        post: operations["create_activity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/activities/{activity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An activity and its sessions
         * @description For those who plan it, and whose idea it was.
         */
        get: operations["get_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change, publish or end an activity
         * @description Members left out stay as they are. Whose idea it was changes what happens in it and what to bring, once it is agreed to; staff everything. When it ends (`over`), its sessions that have not begun are called off for the `reason`, all at once, as by cancelling each: whoever has a place or waits is told once, rooms are free again, volunteers' shifts end; what has begun goes on. Without a `reason` it does not end while there are any. It is a draft again while nobody has signed up for what is to come. Its rooms are called what it is called, and everybody may read that from its publication on. It goes to another venue unless a session that has not begun has a room elsewhere; whoever signed up for one in no room is told. Of what is in the way, `fields` names the session's beginning.
         */
        patch: operations["update_activity"];
        trace?: never;
    };
    "/api/v1/d/{district}/activities/{activity_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a time for an activity, or several by a rule
         * @description A room is booked for each; all or none. It is of a venue the caller is entrusted with, or of an area that holds the activity's.
         */
        post: operations["add_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/activities/{activity_id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sessions of an activity as they would be a year later
         * @description Those of the last year that were not cancelled, in the same week and on the same weekday of the first year in which the first of them is to come; with what is in the way. Nothing is changed: those one wants are added as any others, to this activity or another.
         */
        get: operations["propose_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/activities/{activity_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes to an idea, ask back, or decline with a reason
         * @description Staff of the area or a member of its committee does, of nobody's own idea. Yes makes it a draft, run by whoever had the idea. They are told.
         */
        post: operations["answer_idea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I would like to start, and what came of it
         * @description The latest first.
         */
        get: operations["list_my_ideas"];
        put?: never;
        /**
         * I would like to start something
         * @description Staff of the area or its committee answers it. An idea that was asked back is changed by `idea`, in whole.
         */
        post: operations["propose_activity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is public in a venue, to subscribe to
         * @description Bookings and sessions with a public title, from 30 days ago on; an iCalendar object that calendar programs fetch again and again.
         */
        get: operations["get_venue_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/rooms/{room_id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is public in a room, to subscribe to
         * @description As of a venue; what shares the room is in it too.
         */
        get: operations["get_room_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/rooms/{room_id}/calendar/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a room for the events of a calendar
         * @description Each event of an iCalendar object becomes a booking, by its rule (RRULE, RDATE) several, without what it leaves out (EXDATE) and with what was moved or called off on its own (RECURRENCE-ID); one that was read before (by its UID) is left as it is. Of one that repeats, what is over is not booked, and nothing a year ahead. What is taken, and what is not understood, is left out and told, with its line.
         */
        post: operations["import_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether my calendar can be subscribed to
         * @description Never the address itself, which is shown once. It is one's own, whomever the session acts for.
         */
        get: operations["get_my_calendar_address"];
        put?: never;
        /**
         * A secret address of my calendar
         * @description Rooms I have and sessions I have a place in. A former address ends. Shown this once.
         */
        post: operations["make_my_calendar_address"];
        /**
         * My calendar cannot be subscribed to any more
         * @description Programs that did find nothing from now on.
         */
        delete: operations["end_my_calendar_address"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/calendars/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's calendar, for who knows its address
         * @description Rooms they have, sessions they have a place in and turns they have taken, from 30 days ago on.
         */
        get: operations["get_my_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sessions of a course that have not begun
         * @description Those of its activity that were set with it in one go; itself too. With one's own place in each, and with what else one has a place in at that time.
         */
        get: operations["get_course"];
        put?: never;
        /**
         * Sign up for all sessions of a course that have not begun
         * @description Each is decided for itself, as by signing up for it alone: a place, a place in line, asked in a lot, or none, with the reason. One at a time at which they have a place elsewhere is left out and told. Again is the same. For somebody else as in `sign_up`, and they are told once.
         */
        post: operations["sign_up_for_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/course/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one's places in a course back
         * @description In all its sessions that have not begun, and leave their lines and lots. The next in line are asked at once. Again is the same. Staff does it for whoever asked (`person`), and they are told once.
         */
        post: operations["leave_course"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/signups/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has a place, as a file
         * @description The list for the door and for keeping; names, no addresses. That somebody took it is recorded.
         */
        get: operations["export_signups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find somebody to sign up at the door or the desk
         * @description Residents of the area by name, pinyin or the last four digits of a phone number; ten at most. Nothing but names is told, who is a child, and who has something else at that time.
         */
        get: operations["find_persons_for_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was noted at the door, also while there was no network
         * @description Each note once, however often it is sent; in their order. One that cannot be (the places are gone, it is more than an hour before the beginning) is answered with why and stops none of the others. Who came was there: a place given back meanwhile is theirs again when one is free. Whoever runs the activity notes who is on the list and who shows a card, but names nobody else.
         */
        post: operations["reconcile_door"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The poster of a week
         * @description What is on in a venue in the seven days from `date`, in letters that can be read from two steps away, with a QR code for every session. A3; PDF to print, PNG (150 dots an inch) to look at and to send.
         */
        get: operations["get_poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The poster of a week, of all venues
         * @description What is on anywhere in the district in the seven days from `date`, each with its venue. Otherwise as the poster of one venue.
         */
        get: operations["get_district_poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a session to send round
         * @description 1080 by 1440 dots (PNG), with its QR code.
         */
        get: operations["get_share_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code that leads to a session
         * @description A drawing (SVG), black on white.
         */
        get: operations["get_session_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/signups/{signup_id}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code one shows at the door
         * @description Of one's own place, for the list at the door; a drawing (SVG).
         */
        get: operations["get_signup_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on, for other programs
         * @description The next 100 sessions as a feed, Atom (RFC 4287) or JSON Feed 1.1, of all venues or one.
         */
        get: operations["get_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}/photographs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Photographs of a venue
         * @description In their order.
         */
        get: operations["list_venue_photographs"];
        put?: never;
        /**
         * Add a photograph of a venue
         * @description JPEG, PNG or WebP of at most 12 megabytes. It is drawn anew, 1,600 dots at its longer side, so that nothing the camera wrote into it (the place, the hour, its number) stays.
         */
        post: operations["add_venue_photograph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/photographs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Photographs of what happened
         * @description In their order.
         */
        get: operations["list_session_photographs"];
        put?: never;
        /**
         * Add a photograph of what happened
         * @description By staff, who says that whoever can be recognized agreed (`has_consent`). As for a venue otherwise.
         */
        post: operations["add_session_photograph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/photographs/{photograph_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph
         * @description It never changes.
         */
        get: operations["get_photograph"];
        put?: never;
        post?: never;
        /**
         * Take a photograph away
         * @description For good, also when somebody in it asks for that.
         */
        delete: operations["remove_photograph"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/volunteering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My volunteering
         * @description What I offered, my turns to come and those of the last year, and my hours. Without a profile, `state` is `none`.
         */
        get: operations["get_my_volunteering"];
        /**
         * Offer to volunteer, or change what I offer
         * @description The first time staff of one's area is asked; who was accepted stays so.
         */
        put: operations["set_my_volunteering"];
        post?: never;
        /**
         * Stop volunteering
         * @description Turns to come are given back; hours and coins stay. One can begin again.
         */
        delete: operations["stop_volunteering"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Volunteers of my area
         * @description The latest first.
         */
        get: operations["list_volunteers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/volunteers/{person_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a volunteer, or decline with a reason
         * @description They are told. Declining one who was accepted ends it. A child under 14 is accepted once a guardian is recorded.
         */
        post: operations["decide_volunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shifts that need volunteers
         * @description Between two moments, by their beginning; with one's own turn in them. Staff sees whose turns they are.
         */
        get: operations["list_shifts"];
        put?: never;
        /**
         * Ask for volunteers at a time, or at several by a rule
         * @description With `rule` (RFC 5545) one shift each time. The same `own_key` again makes no more. A venue or session named is one the caller is entrusted with, or of an area that holds the shift's.
         */
        post: operations["create_shifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/shifts/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A shift, and what stands against taking it
         * @description For whoever has signed in, with their own turn; for staff with everybody's. What stands against somebody else is for staff of the shift, of its volunteers, and recorded.
         */
        get: operations["get_shift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a shift
         * @description Members left out stay as they are. Whoever has a turn is told of a new time; nobody loses a turn when there are fewer places.
         */
        patch: operations["update_shift"];
        trace?: never;
    };
    "/api/v1/d/{district}/shifts/{shift_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A shift does not take place
         * @description Whoever has a turn is told why.
         */
        post: operations["cancel_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/shifts/{shift_id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a turn in a shift
         * @description Never more than its places, never two at one time (a hard clash). What should be thought over (a soft clash: less than half an hour from another, outside the hours one offered, a skill one did not name, over the hours of a week) is refused with `volunteers.soft_clash` unless `anyway`. Staff puts down somebody else (`person`). Again is the same.
         */
        post: operations["take_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/turns/{turn_id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a turn back
         * @description Until the shift begins. Staff is told when it is less than two days away. Staff does it for whoever asked, and they are told.
         */
        post: operations["give_back_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/turns/{turn_id}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask whether somebody takes my turn over, or no longer
         * @description The turn stays mine until somebody takes it. Staff does it for whoever asked, and they are told.
         */
        put: operations["offer_turn"];
        /**
         * Take over a turn somebody offers
         * @description At once; whoever had it is told. The first who takes it has it.
         */
        post: operations["take_over_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/turns/{turn_id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I am here, or I am leaving
         * @description From half an hour before the shift until two hours after it, by the volunteer or whoever receives at the door. What the door records counts at once; what one records oneself when staff confirms it.
         */
        post: operations["check_in_turn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/turns/{turn_id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm, correct or deny the hours of a turn
         * @description The time bank gets what was not in it, or gives back what was too much. Zero: did not come. A month's cap may leave some hours without coins; the hours count all the same.
         */
        put: operations["confirm_hours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A certificate of my hours
         * @description Of confirmed hours between two days. Asking again for the same days answers the same one while the hours are the same.
         */
        post: operations["make_certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/certificates/{certificate_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is a certificate real?
         * @description Whoever has the code on it sees what it says, and what is confirmed of the same days now, where hours were corrected since; of the name only as much as is needed to compare.
         */
        get: operations["check_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/certificates/{certificate_code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate to print
         * @description One A4 page, with a QR code that leads to its check. For whom it is of, and staff. Not once its hours were corrected: a new one says what counts.
         */
        get: operations["print_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My time bank
         * @description One hour is one coin. The balance, what moved (the latest first), and to whom one may give.
         */
        get: operations["get_my_coins"];
        put?: never;
        /**
         * Give coins to somebody of my family
         * @description Somebody of the same household, or whom one acts for, or who acts for one. The same `own_key` again moves nothing more.
         */
        post: operations["give_coins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The time bank of the district
         * @description Coins earned, spent and held, what the rules are, and whether the ledger balances.
         */
        get: operations["get_time_bank"];
        /**
         * Set the caps of the time bank
         * @description From now on; what was earned stays.
         */
        put: operations["set_time_bank_rules"];
        /**
         * Coins are spent for a service
         * @description Staff puts down what somebody got for them. The same `own_key` again moves nothing more.
         */
        post: operations["spend_coins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/coins/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many coins somebody has
         * @description For staff of the area they live in, before coins are spent for them; that it was looked at is recorded.
         */
        get: operations["get_coins_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/supporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who supports the neighbourhood
         * @description For everybody, by name; those who want no thanks in public only for staff and themselves.
         */
        get: operations["list_supporters"];
        put?: never;
        /**
         * A merchant or organisation wants to give
         * @description Staff puts it down. `speakers` may pledge for it.
         */
        post: operations["create_supporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/supporters/{supporter_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A supporter, and what came of what it gave
         * @description For everybody its name and thanks; for its speakers and staff everything. Numbers only, never who came; of fewer than five people not even those.
         */
        get: operations["get_supporter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a supporter
         * @description Members left out stay as they are; by staff.
         */
        patch: operations["update_supporter"];
        trace?: never;
    };
    "/api/v1/d/{district}/supporters/{supporter_id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pledge money, goods, a room or expertise
         * @description By a speaker, or staff for it. The same `own_key` again is the same pledge.
         */
        post: operations["pledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/supporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom I speak
         * @description With what they gave.
         */
        get: operations["list_my_supporters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contributions, for those who plan with them
         * @description Of areas whoever asks is entrusted with, the latest first.
         */
        get: operations["list_contributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions/{contribution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contribution, its deliveries and uses
         * @description For its speakers and staff.
         */
        get: operations["get_contribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions/{contribution_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a pledge, or decline it with a reason
         * @description Whoever speaks for the supporter cannot accept its pledge (`contributions.conflict_of_interest`); a declared interest is shown with it.
         */
        post: operations["decide_contribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions/{contribution_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a pledge back
         * @description What was delivered stays.
         */
        post: operations["withdraw_contribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions/{contribution_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something came
         * @description In parts or at once; a receipt is numbered for each. The same `own_key` again is the same delivery.
         */
        post: operations["record_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions/{contribution_id}/deliveries/{delivery_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was put down wrongly
         * @description By an entry of the ledger that takes the other back; both stay. The receipt keeps its number and is void. With `instead`, what came really is put down with it and has a receipt of its own. The supporter is told. Refused where more was used than would be left.
         */
        post: operations["reverse_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions/{contribution_id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was used for a session, or something else
         * @description Never more than what came. The same `own_key` again is the same use.
         */
        post: operations["record_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/contributions/{contribution_id}/uses/{use_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was not used for that after all
         * @description By an entry of the ledger that takes the other back; both stay.
         */
        post: operations["undo_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/receipts/{receipt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a delivery
         * @description One A4 page with its number. For the supporter's speakers and staff.
         */
        get: operations["print_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger of what was given
         * @description Double entry: every movement takes from one account what it gives to another, to the fen; what was neither money nor valued counts zero.
         */
        get: operations["get_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger as a file
         * @description All of it, or of one year.
         */
        get: operations["export_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/sessions/{session_id}/supporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who supports a session
         * @description For everybody; those who want no thanks in public are left out.
         */
        get: operations["list_session_supporters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thanks, for everybody to read
         * @description What was used for what in the last year, the latest first; 100 at most.
         */
        get: operations["list_thanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What neighbours ask and offer
         * @description What stands open where one lives, oneself or whom one acts for. Names are the ones neighbours use; nobody's address or number is told.
         */
        get: operations["list_favours"];
        put?: never;
        /**
         * Ask or offer a favour
         * @description For oneself, for whom one acts, or as staff for somebody of the area (`person`, `how`; they are told). Neighbours see a name only of who agreed to that; `agrees` says so now. The same `own_key` again is the same favour.
         */
        post: operations["add_favour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours-at-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Favours of my areas, for staff
         * @description In any state, the latest first. That somebody looked is recorded.
         */
        get: operations["list_favours_at_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours/{favour_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A favour
         * @description With its answers for whose it is and for staff, and with one's own. Those who agreed see what the other chose to share.
         */
        get: operations["get_favour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours/{favour_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is no longer asked, or offered
         * @description Whoever answered is told. Staff does it for whoever asked.
         */
        post: operations["withdraw_favour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours/{favour_id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is done
         * @description Nobody more may come. Ways to reach each other are told no longer.
         */
        post: operations["finish_favour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours/{favour_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I can, or I would like that
         * @description Whose it is decides. Staff says so for somebody of the area (`person`, `how`), who is told.
         */
        post: operations["answer_favour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours/{favour_id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something is wrong with it
         * @description Staff near by is told and reads the words; whose it is does not.
         */
        post: operations["report_favour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favours/{favour_id}/hiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hide a favour with a reason, or show it again
         * @description Only what stands can be hidden, and whose it is reads why. Shown again it stands open, or is withdrawn when they no longer agree to their name being shown. Either way what was reported is looked at.
         */
        put: operations["hide_favour"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favour-answers/{favour_answer_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Yes please, or no thank you
         * @description Of one for one, the others who answered are told that it is settled. Staff does it for whoever asked, and they are told.
         */
        post: operations["decide_favour_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favour-answers/{favour_answer_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I cannot after all
         * @description Whose it is is told; one that was agreed stands open again. Staff does it for whoever asked, and they are told.
         */
        post: operations["withdraw_favour_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/favour-answers/{favour_answer_id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is done, thank you
         * @description By whoever was helped, or staff for them, who asked and are told. The other reads the words.
         */
        post: operations["thank_for_favour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/me/favours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I asked, offered and answered
         * @description The latest first; of the person acted for.
         */
        get: operations["list_my_favours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/venues/{venue_id}/kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The screens of a venue at which people check in
         * @description Those in use.
         */
        get: operations["list_kiosks"];
        put?: never;
        /**
         * People check in at this screen from now on
         * @description The browser that asks is the screen: it gets a cookie that scripts cannot read. The screen stands for the door of this venue and for nothing else; whoever set it up may sign out.
         */
        post: operations["set_up_kiosk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/kiosks/{kiosk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Nobody checks in at a screen any more
         * @description Its cookie is worth nothing from now on.
         */
        delete: operations["end_kiosk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/kiosk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The screen that asks, and what one can check in to at it
         * @description Sessions of its venue that end within a day, by their beginning. Nothing of anybody.
         */
        get: operations["get_kiosk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/kiosk/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who came, by their card or the code of their place
         * @description Each once, however often it is sent, decided as of when it was noted; one that cannot be stops none of the others. Whoever has no place gets one when one is free. Open from an hour before a session until its end.
         */
        post: operations["check_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/kiosk/sessions/{session_id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose place could be meant
         * @description By the last four digits of a phone number, of those who have a place; names with all but their first sign hidden.
         */
        get: operations["find_places_at_kiosk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/d/{district}/desk/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look for anything the desk knows
         * @description Persons, venues, activities, supporters, buildings, areas and places by a part of the name in simplified or traditional characters, its pinyin or initials; a person also by a whole phone number or mail address. Each kind as far as whoever asks may list it.
         */
        get: operations["search_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A point on the earth, WGS 84. */
        latlng: {
            /** @description Degrees north */
            lat: number;
            /** @description Degrees east */
            lng: number;
        };
        /** @description A box, WGS 84 degrees. Boxes across the 180th meridian do not occur. */
        bounds: {
            /** @description Degrees north */
            south: number;
            /** @description Degrees east */
            west: number;
            /** @description Degrees north */
            north: number;
            /** @description Degrees east */
            east: number;
        };
        /** @description A name or sentence of the content, in the languages somebody gave it in; at least one of them. */
        localized: {
            /** @description Simplified Chinese */
            zh?: string;
            /** @description English */
            en?: string;
            /** @description Traditional Chinese */
            "zh-Hant"?: string;
        };
        /** @description GeoJSON MultiPolygon (RFC 7946), longitude before latitude, 6 decimals (0.1 m), outer rings counter-clockwise. */
        multi_polygon: {
            /**
             * @description Kind of geometry
             * @constant
             */
            type: "MultiPolygon";
            /** @description Polygons, each an outer ring and its holes */
            coordinates: number[][][][];
        };
        /**
         * @description Whether a service is open at the asked minute; unknown when nobody has told its hours.
         * @enum {string}
         */
        openness: "open" | "closed" | "unknown";
        /**
         * @description Whether a wheelchair gets in; unknown when nobody has said.
         * @enum {string}
         */
        step_free: "yes" | "no" | "unknown";
        /**
         * @description A level of the official hierarchy, largest first.
         * @enum {string}
         */
        area_level: "district" | "subdistrict" | "community";
        /** @description One parameter at fault. */
        field_problem: {
            /** @description Name of the parameter or path of the field */
            field: string;
            /** @description What was expected there, in the reader's language */
            message: string;
        };
        /** @description RFC 9457. `code` is stable and stands in the list of errors; `title` says in the reader's language what is wrong, `detail` what to do next. */
        problem: {
            /** @description Where the code is explained, relative to this server */
            type: string;
            /** @description What is wrong */
            title: string;
            /** @description The HTTP status again */
            status: number;
            /** @description Stable code of the error */
            code: string;
            /** @description What to do next */
            detail?: string;
            /** @description The parameters at fault, when it was them */
            fields?: components["schemas"]["field_problem"][];
            /** @description With 429: seconds until it is worth trying again, as Retry-After says */
            again_in_s?: number;
            /** @description Finds this request in the server's log */
            request_id: string;
        };
        /** @description The state of the server. */
        health: {
            /**
             * @description Always "ready" in an answer of 200
             * @constant
             */
            status: "ready";
            /** @description Version of Linli */
            version: string;
            /** @description Codes of districts whose audit is not what was noted of it, if there are any; `linli check` says what is missing */
            audit_in_doubt?: string[];
        };
        /** @description The districts of this server. */
        district_list: {
            /** @description By code */
            districts: components["schemas"]["district_summary"][];
            /** @description Code of the one to show to who has not been here before, when the operator has set it and it is there */
            first?: string;
        };
        /** @description What a list of districts shows of one. */
        district_summary: {
            /** @description Code of the district */
            code: string;
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description Middle of its bounds */
            center: components["schemas"]["latlng"];
            /** @description Around everything known of it */
            bounds: components["schemas"]["bounds"];
            /** @description It has no streets yet: walking times are straight lines × 1.3 */
            estimated: boolean;
            /** @description Residents known of */
            residents: number;
            /** @description Service points known of */
            service_points: number;
        };
        /** @description A district, and what may be asked about it. */
        district_detail: {
            /** @description Code of the district */
            code: string;
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description Middle of its bounds */
            center: components["schemas"]["latlng"];
            /** @description Around everything known of it */
            bounds: components["schemas"]["bounds"];
            /** @description It has no streets yet: walking times are straight lines × 1.3 */
            estimated: boolean;
            /** @description Residents known of */
            residents: number;
            /** @description Service points known of */
            service_points: number;
            /** @description IANA name of its zone, "Asia/Shanghai" */
            time_zone: string;
            /** @description The present minute of its local week, Monday 0:00 is 0 */
            now_week_minute: number;
            /** @description Key of the standard the district has chosen */
            standard: string;
            /** @description The standards that can be asked for */
            standards: components["schemas"]["standard_detail"][];
            /** @description Every category, in the order to show them */
            categories: components["schemas"]["category_detail"][];
            /** @description The walkers that can be asked for, adult first */
            profiles: components["schemas"]["profile_detail"][];
            /** @description Its streets; absent when it has none */
            streets?: components["schemas"]["street_summary"];
            /** @description Residents were spread over buildings, not counted where they live */
            residents_estimated: boolean;
            /** @description Where the residents are known from; show it beside every figure */
            residents_source: string;
            /** @description Who must be named wherever the data are shown */
            attributions: string[];
            /** @description What a reader must know; show it */
            notice?: components["schemas"]["localized"];
            /** @description The levels below the district that have areas */
            levels: components["schemas"]["area_level"][];
            /** @description Changes whenever anything of the district does */
            version: string;
            /** @description The base map; absent when there is none */
            basemap?: components["schemas"]["basemap"];
        };
        /** @description A planning standard. */
        standard_detail: {
            /** @description Its key, "gb50180-2018" */
            key: string;
            /** @description Its title */
            title: components["schemas"]["localized"];
            /** @description Its edition */
            edition: string;
            /** @description In the order of the standard */
            duties: components["schemas"]["duty_detail"][];
        };
        /** @description One duty of a standard; exactly one of `limit_m`, `limit_s` and `one_per` is given. */
        duty_detail: {
            /** @description Key of the category */
            category: string;
            /** @description Keys of the categories that discharge it */
            counts: string[];
            /** @description Within this walking distance, metres */
            limit_m?: number;
            /** @description Within this walking time, seconds */
            limit_s?: number;
            /** @description One in each area of this level, however far */
            one_per?: components["schemas"]["area_level"];
            /** @description Counts from this floor area, square metres; one of unknown area counts */
            min_area_m2?: number;
            /** @description The circle it belongs to: 5, 10 or 15 minutes */
            tier_min: number;
            /** @description Where it stands in the text */
            clause: string;
            /** @description What a reader should know about it */
            note?: components["schemas"]["localized"];
            /** @description The clause was read in the printed text */
            checked: boolean;
            /** @description Counts for compliance */
            required: boolean;
        };
        /** @description A kind of service. */
        category_detail: {
            /** @description Its key, "canteen" */
            key: string;
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description What it is shown under: education, health, care, daily, culture, sport, transport, programme */
            group: string;
            /** @description Key of its icon */
            icon: string;
            /** @description Service points of it in the district */
            count: number;
        };
        /** @description A kind of walker. */
        profile_detail: {
            /** @description Its key, "wheelchair" */
            key: string;
            /** @description Pace on the flat, metres per second */
            pace_m_s: number;
            /** @description Can use stairs */
            stairs: boolean;
        };
        /** @description The streets of a district, and where they come from. */
        street_summary: {
            /** @description Name of the file */
            source: string;
            /** @description Who must be named */
            attribution: string;
            /**
             * Format: date-time
             * @description Date of the data, else of the file
             */
            date: string;
            /** @description Junctions */
            junctions: number;
            /** @description Streets between two junctions */
            streets: number;
            /** @description Of those, behind gates */
            gated_streets: number;
            /** @description Parts not joined to the main one */
            islands: number;
            /** @description Length of all streets, metres */
            length_m: number;
        };
        /** @description Where the tiles of the base map are. */
        basemap: {
            /** @description Whose it is */
            kind: components["schemas"]["basemap_kind"];
            /** @description URL template with {z}, {x} and {y}; a path on this server when own */
            tiles: string;
            /** @description Smallest zoom with tiles */
            min_zoom: number;
            /** @description Largest zoom with tiles; beyond it, enlarge */
            max_zoom: number;
            /** @description Who must be named on the map */
            attribution: string;
        };
        /**
         * @description own: vector tiles made at import and served here; outside: raster tiles of a source set in the configuration.
         * @enum {string}
         */
        basemap_kind: "own" | "outside";
        /** @description GeoJSON FeatureCollection of areas. */
        area_collection: {
            /**
             * @description Kind of GeoJSON
             * @constant
             */
            type: "FeatureCollection";
            /** @description By code */
            features: components["schemas"]["area_feature"][];
        };
        /** @description One area. */
        area_feature: {
            /**
             * @description Kind of GeoJSON
             * @constant
             */
            type: "Feature";
            /** @description Its code */
            id: string;
            /** @description Its border; null where nobody has drawn it */
            geometry: components["schemas"]["multi_polygon"] | null;
            /** @description What is known of it */
            properties: components["schemas"]["area_properties"];
        };
        /** @description What is known of an area. */
        area_properties: {
            /** @description Its code */
            code: string;
            /** @description Code of the area it belongs to, empty for the district */
            parent: string;
            /** @description Its level */
            level: components["schemas"]["area_level"];
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description Residents known of in it */
            residents: number;
            /** @description Where to write its name; absent when nobody knows where it is */
            label?: components["schemas"]["latlng"];
        };
        /** @description Anything on the map that serves residents. */
        service_point: {
            /** @description Opaque, stable */
            id: string;
            /** @description Its name, or its category's where it has none */
            name: components["schemas"]["localized"];
            /** @description Key of its category */
            category: string;
            /** @description Where it is */
            at: components["schemas"]["latlng"];
            /** @description At the asked minute, else at the present one */
            openness: components["schemas"]["openness"];
            /** @description When closed: minute of the week it opens next */
            opens_at_minute?: number;
            /** @description When open: minute of the week it closes */
            closes_at_minute?: number;
            /** @description Whether a wheelchair gets in */
            step_free: components["schemas"]["step_free"];
            /** @description Run by the programme */
            programme: boolean;
            /** @description Placed by hand, may be off */
            rough: boolean;
            /** @description Its address, where known */
            address?: string;
        };
        /** @description A page of service points. */
        service_point_page: {
            /** @description By id */
            service_points: components["schemas"]["service_point"][];
            /** @description `after` of the next page; absent on the last */
            next?: string;
        };
        /** @description Everything known about a service point. */
        service_point_detail: {
            /** @description Opaque, stable */
            id: string;
            /** @description Its name, or its category's where it has none */
            name: components["schemas"]["localized"];
            /** @description Key of its category */
            category: string;
            /** @description Where it is */
            at: components["schemas"]["latlng"];
            /** @description At the asked minute, else at the present one */
            openness: components["schemas"]["openness"];
            /** @description When closed: minute of the week it opens next */
            opens_at_minute?: number;
            /** @description When open: minute of the week it closes */
            closes_at_minute?: number;
            /** @description Whether a wheelchair gets in */
            step_free: components["schemas"]["step_free"];
            /** @description Run by the programme */
            programme: boolean;
            /** @description Placed by hand, may be off */
            rough: boolean;
            /** @description Its address, where known */
            address?: string;
            /** @description Its opening hours */
            hours: components["schemas"]["hours"];
            /** @description Where it is known from: "osm", the name of a file, "hand" */
            source: string;
            /** @description Seats, beds or meals at a time, where known */
            capacity?: number;
            /** @description Floor area in square metres, where known */
            area_m2?: number;
        };
        /** @description Opening hours through the week. */
        hours: {
            /** @description False: nobody has told the hours, and `week` is empty */
            known: boolean;
            /** @description When it is open, ascending, disjoint */
            week: components["schemas"]["open_span"][];
            /** @description The text they were read from, "Mo-Fr 08:00-17:00"; may be empty */
            source: string;
        };
        /** @description Open from one minute of the week to another, the latter not included. */
        open_span: {
            /** @description Minute of the week, Monday 0:00 is 0 */
            from: number;
            /** @description Minute of the week; beyond 10080 it is in the next week */
            to: number;
        };
        /** @description What was found. */
        search_answer: {
            /** @description Best first */
            results: components["schemas"]["search_result"][];
        };
        /** @description Something that was found. */
        search_result: {
            /** @description What it is */
            kind: components["schemas"]["search_kind"];
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description Where it is */
            at: components["schemas"]["latlng"];
            /** @description Id of the service point */
            id?: string;
            /** @description Category of the service point */
            category?: string;
            /** @description Code of the area found, or of the area it lies in */
            area_code?: string;
            /** @description What tells it from others of the same name: an address */
            detail?: string;
        };
        /**
         * @description What was found.
         * @enum {string}
         */
        search_kind: "service" | "street" | "area" | "coordinate";
        /** @description Everything within some minutes on foot of a point. */
        circle: {
            /** @description The point asked about */
            origin: components["schemas"]["latlng"];
            /** @description Where it meets the streets; absent when none is near enough */
            on_street?: components["schemas"]["latlng"];
            /** @description From the point to the street, metres */
            off_street_m: number;
            /** @description Walking times are straight lines × 1.3; say so wherever they are shown */
            estimated: boolean;
            /** @description Where the residents are known from */
            residents_source: string;
            /** @description Residents were spread over buildings */
            residents_estimated: boolean;
            /** @description The smallest area with a border around the point, if any */
            area?: components["schemas"]["area_name"];
            /** @description Ascending; each holds the ones before */
            bands: components["schemas"]["band"][];
            /** @description Services within the largest band, nearest first; those known to be closed at `at` too, marked so */
            services: components["schemas"]["service_in_reach"][];
            /** @description What the standard asks of this point, in its order; what is missing has `met` false */
            duties: components["schemas"]["duty_here"][];
        };
        /** @description An area, by name. */
        area_name: {
            /** @description Its code */
            code: string;
            /** @description Its name */
            name: components["schemas"]["localized"];
        };
        /** @description Everywhere within one limit. */
        band: {
            /** @description The limit in minutes */
            minutes: number;
            /** @description Residents within it */
            residents: number;
            /** @description Its shape; absent with geometry=false */
            geometry?: components["schemas"]["multi_polygon"];
        };
        /** @description A service within reach. */
        service_in_reach: {
            /** @description Opaque, stable */
            id: string;
            /** @description Its name, or its category's where it has none */
            name: components["schemas"]["localized"];
            /** @description Key of its category */
            category: string;
            /** @description Where it is */
            at: components["schemas"]["latlng"];
            /** @description Walk to it, seconds, rounded up */
            walk_s: number;
            /** @description Walk to it, metres */
            distance_m: number;
            /** @description The smallest band that holds it, its `minutes` */
            minutes_band: number;
            /** @description At the asked minute, else at the present one */
            openness: components["schemas"]["openness"];
            /** @description When closed: minute of the week it opens next */
            opens_at_minute?: number;
            /** @description When open: minute of the week it closes */
            closes_at_minute?: number;
            /** @description Whether a wheelchair gets in */
            step_free: components["schemas"]["step_free"];
            /** @description Run by the programme */
            programme: boolean;
            /** @description Placed by hand, may be off */
            rough: boolean;
            /** @description Its address, where known */
            address?: string;
        };
        /** @description A duty of the standard, seen from one point. */
        duty_here: {
            /** @description Key of the category */
            category: string;
            /** @description The circle it belongs to: 5, 10 or 15 minutes */
            tier_min: number;
            /** @description Within this walking distance, metres */
            limit_m?: number;
            /** @description Within this walking time, seconds */
            limit_s?: number;
            /** @description One in each area of this level, however far */
            one_per?: components["schemas"]["area_level"];
            /** @description A service that counts is within the limit, or in the area where one in each is asked */
            met: boolean;
            /** @description False: one in each area is asked, and nobody knows in which area the point lies */
            applicable: boolean;
            /** @description The nearest that counts, within or beyond the limit; absent when none is within half an hour */
            nearest?: components["schemas"]["nearest_service"];
            /** @description Where it stands in the text */
            clause: string;
            /** @description The clause was read in the printed text */
            checked: boolean;
            /** @description Counts for compliance */
            required: boolean;
        };
        /** @description The nearest service of a category. */
        nearest_service: {
            /** @description Id of the service point */
            id: string;
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description Walk to it, seconds, rounded up */
            walk_s: number;
            /** @description Walk to it, metres */
            distance_m: number;
        };
        /** @description Which residents have what. */
        coverage: {
            /** @description Walking times are straight lines × 1.3 */
            estimated: boolean;
            /** @description Where the residents are known from */
            residents_source: string;
            /** @description Residents were spread over buildings */
            residents_estimated: boolean;
            /** @description Version of the district's data it was computed from */
            version: string;
            /** @description What was asked */
            asked: components["schemas"]["asked"];
            /** @description What the data know of at all */
            recorded: components["schemas"]["recorded_coverage"];
            /** @description The district as a whole */
            district: components["schemas"]["area_coverage"];
            /** @description Its areas, by code */
            areas: components["schemas"]["area_coverage"][];
        };
        /** @description Kinds nobody has recorded a single service of are a question about the data before they are one about the district. */
        recorded_coverage: {
            /** @description Required duties with a service on record */
            duties: number;
            /** @description Share of the district's residents who can walk to all of those */
            share: number;
            /** @description Categories of duties without a single service on record */
            missing: string[];
        };
        /** @description Who asks, by which standard, when. */
        asked: {
            /** @description Key of the walker */
            profile: string;
            /** @description Key of the standard */
            standard: string;
            /** @description Minute of the week; absent when opening hours do not matter */
            at?: number;
        };
        /** @description The coverage of one area. */
        area_coverage: {
            /** @description Code of the area */
            code: string;
            /** @description Its level */
            level: components["schemas"]["area_level"];
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description Residents known of in it */
            residents: number;
            /** @description Residents with everything the standard requires */
            compliant: number;
            /** @description Their share, 0 where there are no residents */
            compliant_share: number;
            /** @description In the order of the standard */
            duties: components["schemas"]["duty_coverage"][];
        };
        /** @description The coverage of one duty in one area. */
        duty_coverage: {
            /** @description Key of the category */
            category: string;
            /** @description The circle it belongs to: 5, 10 or 15 minutes */
            tier_min: number;
            /** @description `covered` / `applicable`; 0 when that is 0 */
            share: number;
            /** @description Residents within the limit */
            covered: number;
            /** @description Residents it can be said of: all, but for what there must be one of in each area, only those whose area is known */
            applicable: number;
            /** @description Of the covered, by a service of unknown hours; 0 unless `at` is asked */
            unknown_hours: number;
            /** @description Mean walk of those who can reach one at all, seconds; absent when nobody can */
            mean_walk_s?: number;
            /** @description Capacity per 1000 residents who can walk to it (2SFCA); absent where capacity is not known */
            fca?: number;
        };
        /**
         * @description Kind of file.
         * @enum {string}
         */
        export_format: "csv" | "xlsx" | "geojson" | "html";
        /** @description A page of gaps. */
        gap_page: {
            /** @description Worst first, kinds without a single service on record last */
            gaps: components["schemas"]["gap"][];
            /** @description Categories of duties without a single service on record */
            unrecorded: string[];
            /** @description `after` of the next page; absent on the last */
            next?: string;
        };
        /** @description Residents near each other who lack the same category. */
        gap: {
            /** @description Names it within this version of the data */
            id: string;
            /** @description Key of what they lack */
            category: string;
            /** @description The middle of those residents */
            at: components["schemas"]["latlng"];
            /** @description The area most of them live in, where known */
            area?: components["schemas"]["area_name"];
            /** @description How many lack it */
            residents: number;
            /** @description Their mean walk to the nearest one, seconds; absent when there is none within reach */
            nearest_walk_s?: number;
            /** @description Where they live, most residents first */
            points: components["schemas"]["gap_point"][];
            /** @description How many more points there are beyond 200 */
            points_left_out: number;
        };
        /** @description Some of the residents of a gap. */
        gap_point: {
            /** @description Degrees north */
            lat: number;
            /** @description Degrees east */
            lng: number;
            /** @description How many */
            residents: number;
        };
        /** @description What changes when a service opens or closes. */
        what_if: {
            /** @description Key of the category */
            category: string;
            /** @description Residents of the district */
            residents: number;
            /** @description Residents who gain it within the limit; negative when a closure takes it from them */
            newly_covered: number;
            /** @description Residents within the limit before */
            covered_before: number;
            /** @description Residents within the limit after */
            covered_after: number;
            /** @description Their share before */
            share_before: number;
            /** @description Their share after */
            share_after: number;
            /** @description Residents with everything the standard requires before */
            compliant_before: number;
            /** @description The same after */
            compliant_after: number;
            /** @description Mean saving of those whose walk changes, seconds; negative when it gets longer */
            mean_saved_s: number;
            /** @description The areas where something changes, most first */
            areas: components["schemas"]["area_gain"][];
        };
        /** @description What changes in one area. */
        area_gain: {
            /** @description Code of the area */
            code: string;
            /** @description Its name */
            name: components["schemas"]["localized"];
            /** @description Residents who gain it; negative when they lose it */
            gained: number;
        };
        /**
         * @description Where a one-time code goes.
         * @enum {string}
         */
        channel: "phone" | "email";
        /**
         * @description What somebody is in the neighbourhood; one may be several.
         * @enum {string}
         */
        capacity: "resident" | "staff" | "volunteer" | "committee_member" | "merchant" | "organisation";
        /**
         * @description How surely somebody signed in, weakest first.
         * @enum {string}
         */
        strength: "card" | "code" | "password" | "second_factor";
        /** @description How one can sign in to a district. */
        sign_in_ways: {
            /** @description Where codes can be sent */
            channels: components["schemas"]["channel"][];
            /** @description A demonstration: its messages are shown to everybody */
            demo: boolean;
            /** @description Passkeys can be used */
            passkeys: boolean;
            /** @description Who else says who somebody is */
            providers: components["schemas"]["provider_chip"][];
        };
        /** @description Where to send a code. */
        code_wish: {
            /** @description Phone or mail */
            channel: components["schemas"]["channel"];
            /** @description Number or address, as people write it */
            address: string;
        };
        /** @description A code is under way. */
        code_sent: {
            /** @description Give it with the code */
            id: string;
            /** @description Until when it is good, RFC 3339 */
            expires_at: string;
            /** @description Seconds until another can be asked for */
            again_after_s: number;
        };
        /** @description Six digits. */
        code_given: {
            /** @description The digits */
            code: string;
        };
        /** @description The six digits that were sent. */
        sent_code_given: {
            /** @description The digits */
            code: string;
            /** @description A device many use; the session ends after a pause of two minutes. Left out: one’s own device */
            shared?: boolean;
        };
        /** @description A name and a password. */
        password_given: {
            /** @description The name to sign in with */
            name: string;
            /** @description The password */
            password: string;
        };
        /** @description A name and a password to sign in with from now on. */
        password_wish: {
            /** @description The name, unlike anybody else's */
            name: string;
            /** @description At least ten characters */
            password: string;
            /** @description The one so far, when there is one */
            old_password?: string;
        };
        /** @description A card held before the camera. */
        card_shown: {
            /** @description The text of its QR code */
            card: string;
            /** @description A device many use; the session ends after a pause of two minutes */
            shared: boolean;
        };
        /** @description A role somewhere. */
        grant: {
            /** @description The grant */
            id: string;
            /** @description What it is */
            role: components["schemas"]["role"];
            /** @description Code of the area it holds for and below; of a venue the one it lies in */
            area: string;
            /** @description The one venue it holds for; left out: the whole area */
            venue?: string;
            /** @description What that venue is called */
            venue_name?: components["schemas"]["localized"];
            /** @description RFC 3339 */
            since: string;
            /** @description When it ends by itself */
            until?: string;
        };
        /**
         * @description What somebody is entrusted with.
         * @enum {string}
         */
        role: "operator" | "district_officer" | "planner" | "subdistrict_officer" | "community_staff" | "venue_host" | "committee_member" | "volunteer" | "supporter";
        /** @description A person in a word. */
        person_chip: {
            /** @description The person */
            id: string;
            /** @description Name */
            name: string;
        };
        /** @description Who is signed in. */
        me: {
            /** @description The person */
            id: string;
            /** @description Name; empty until given */
            name: string;
            /** @description Code of the community or subdistrict one belongs to */
            area?: string;
            /** @description Language for messages: zh-CN, en or zh-TW */
            language: string;
            /** @description How the session was begun */
            strength: components["schemas"]["strength"];
            /** @description Nothing but the second factor is accepted */
            needs_second_factor: boolean;
            /** @description Which will do, while one is needed */
            second_factors?: components["schemas"]["second_factor_kind"][];
            /** @description This sign-in made the person known */
            is_new: boolean;
            /** @description What one is */
            capacities: components["schemas"]["capacity"][];
            /** @description What one is entrusted with */
            grants: components["schemas"]["grant"][];
            /** @description For whom this session acts */
            acting_for?: components["schemas"]["person_chip"];
        };
        /** @description What to change of oneself. */
        me_change: {
            /** @description Name */
            name?: string;
            /** @description Code of the community; empty: none */
            area?: string;
            /** @description Language for messages */
            language?: components["schemas"]["language"];
            /** @description Year, month or day of birth; empty: not told */
            born?: string;
        };
        /**
         * @description A language Linli speaks.
         * @enum {string}
         */
        language: "zh-CN" | "en" | "zh-TW";
        /** @description One device one is signed in on. */
        session_detail: {
            /** @description The session */
            id: string;
            /** @description What the device said it is */
            device: string;
            /** @description How it was begun */
            strength: components["schemas"]["strength"];
            /** @description RFC 3339 */
            began_at: string;
            /** @description Last used, to the minute, RFC 3339 */
            seen_at: string;
            /** @description The session that asks */
            is_this: boolean;
            /** @description On a device many use */
            is_shared: boolean;
        };
        /** @description Sessions that have not ended. */
        session_list: {
            /** @description The latest used first */
            sessions: components["schemas"]["session_detail"][];
        };
        /** @description One purpose and what was answered. */
        consent_detail: {
            /** @description Key of the purpose */
            purpose: string;
            /** @description In a few words */
            title: components["schemas"]["localized"];
            /** @description What exactly is agreed to */
            text: components["schemas"]["localized"];
            /** @description Version of the text */
            version: number;
            /** @description Agreed to this version and not taken back */
            given: boolean;
            /** @description When that was, RFC 3339 */
            answered_at?: string;
            /** @description Which version was answered */
            answered_version?: number;
            /** @description Who recorded it, when it was not the person */
            by?: components["schemas"]["person_chip"];
        };
        /** @description Every purpose. */
        consent_list: {
            /** @description In the order of the texts */
            consents: components["schemas"]["consent_detail"][];
        };
        /** @description Yes or no. */
        consent_answer: {
            /** @description True: agreed; false: taken back */
            given: boolean;
            /** @description `id` of whom the page shows: refused when the session by now acts for somebody else, or for nobody. Left out: for whomever it acts */
            person?: string;
        };
        /**
         * @description How somebody said it.
         * @enum {string}
         */
        consent_how: "on_page" | "spoken" | "paper" | "guardian";
        /**
         * @description How somebody asked staff to do something for them.
         * @enum {string}
         */
        asked_how: "in_person" | "phone" | "paper" | "guardian";
        /** @description How somebody asked for what staff does for them. */
        as_asked: {
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
        };
        /** @description How a person asked for what is kept of them. */
        export_wish: {
            /** @description How they asked */
            how: components["schemas"]["asked_how"];
        };
        /** @description The wish of another that cannot be taken back. */
        erase_for_wish: {
            /**
             * @description True
             * @constant
             */
            really: true;
            /** @description How they asked */
            how: components["schemas"]["asked_how"];
        };
        /** @description What somebody else answered. */
        consent_record: {
            /** @description True: agreed; false: taken back */
            given: boolean;
            /** @description How it was said */
            how: components["schemas"]["consent_how"];
        };
        /** @description A wish that cannot be taken back. */
        erase_wish: {
            /**
             * @description True
             * @constant
             */
            really: true;
        };
        /** @description What the authenticator must know. */
        authenticator_secret: {
            /** @description Base 32 */
            secret: string;
            /** @description otpauth://…, for a QR code */
            uri: string;
        };
        /** @description Somebody one may act for. */
        represented: {
            /** @description To end it */
            id: string;
            /** @description Who */
            person: components["schemas"]["person_chip"];
            /** @description As what */
            kind: components["schemas"]["representation_kind"];
        };
        /** @description Somebody who may act for one. */
        my_agent: {
            /** @description To end it */
            id: string;
            /** @description Who */
            agent: components["schemas"]["person_chip"];
            /** @description As what */
            kind: components["schemas"]["representation_kind"];
            /** @description RFC 3339 */
            since: string;
            /** @description When it ends by itself */
            until?: string;
        };
        /** @description All who may act for one. */
        agent_list: {
            /** @description The first first */
            agents: components["schemas"]["my_agent"][];
        };
        /** @description Who is entrusted with what. */
        role_holder: {
            /** @description Who */
            person: components["schemas"]["person_chip"];
            /** @description With what */
            grant: components["schemas"]["grant"];
            /** @description By whom */
            given_by?: components["schemas"]["person_chip"];
            /** @description Whether whoever asks may take it back */
            may_end: boolean;
        };
        /** @description All roles of an area. */
        role_holder_list: {
            /** @description By role, then name */
            holders: components["schemas"]["role_holder"][];
        };
        /** @description A role for somebody. */
        appoint_wish: {
            /** @description Who */
            person: string;
            /** @description Which */
            role: components["schemas"]["role"];
            /** @description Code of the area it holds for; either it or the venue */
            area?: string;
            /** @description The one venue it holds for */
            venue?: string;
            /** @description Ends after so many days; left out: stays */
            days?: number;
        };
        /** @description All one may act for. */
        represented_list: {
            /** @description By name */
            persons: components["schemas"]["represented"][];
        };
        /**
         * @description As what somebody acts for another.
         * @enum {string}
         */
        representation_kind: "family" | "guardian" | "staff";
        /** @description For whom. */
        act_for_wish: {
            /** @description Whom to act for; left out: myself */
            person?: string;
            /** @description Staff: how the person agreed just now */
            how?: components["schemas"]["consent_how"];
        };
        /** @description What is known of somebody new. */
        new_person: {
            /** @description Name */
            name: string;
            /** @description Code of the community or subdistrict */
            area?: string;
            /** @description Year, month or day of birth */
            born?: string;
            /** @description Phone number */
            phone?: string;
            /** @description Mail address */
            email?: string;
            /** @description Resident identity number, where a service needs it */
            identity_number?: string;
            /** @description What the person is */
            capacities: components["schemas"]["capacity"][];
            /** @description Language for messages */
            language?: components["schemas"]["language"];
            /** @description Building and door */
            door?: string;
        };
        /** @description What to change of a person; an empty text takes a field away. */
        person_change: {
            /** @description The revision the change was made from */
            revision: number;
            /** @description Name */
            name?: string;
            /** @description Code of the community */
            area?: string;
            /** @description Year, month or day of birth */
            born?: string;
            /** @description Phone number */
            phone?: string;
            /** @description Mail address */
            email?: string;
            /** @description Resident identity number */
            identity_number?: string;
            /** @description What helpers must know */
            health_note?: string;
            /** @description What the person is */
            capacities?: components["schemas"]["capacity"][];
            /** @description Language for messages */
            language?: components["schemas"]["language"];
            /** @description Building and door */
            door?: string;
        };
        /** @description A person in a list. */
        person_line: {
            /** @description The person */
            id: string;
            /** @description Name */
            name: string;
            /** @description Code of the area */
            area?: string;
            /** @description What the person is */
            capacities: components["schemas"]["capacity"][];
            /** @description Roles held anywhere */
            roles: components["schemas"]["role"][];
            /** @description A phone number is known */
            has_phone: boolean;
            /** @description A card is valid */
            has_card: boolean;
            /** @description Invented for a demonstration */
            is_demo: boolean;
            /** @description Known since, RFC 3339 */
            since: string;
            /** @description When a session of theirs was last used, RFC 3339 */
            seen_at?: string;
        };
        /** @description A page of persons. */
        person_page: {
            /** @description In the order asked for */
            persons: components["schemas"]["person_line"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description Somebody who acts for a person. */
        representative: {
            /** @description The representation */
            id: string;
            /** @description Who acts */
            person: components["schemas"]["person_chip"];
            /** @description As what */
            kind: components["schemas"]["representation_kind"];
            /** @description RFC 3339 */
            since: string;
        };
        /** @description Who shall act for the person. */
        representative_wish: {
            /** @description Who acts */
            person: string;
            /** @description As what */
            kind: components["schemas"]["representation_kind"];
            /** @description How the person agreed */
            how: components["schemas"]["consent_how"];
        };
        /** @description The record that is the same person. */
        merge_wish: {
            /** @description Its id */
            other: string;
        };
        /** @description One person. */
        person_detail: {
            /** @description The person */
            id: string;
            /** @description Name */
            name: string;
            /** @description Counts changes */
            revision: number;
            /** @description Code of the area */
            area?: string;
            /** @description Year, month or day of birth */
            born?: string;
            /** @description Phone number */
            phone?: string;
            /** @description Mail address */
            email?: string;
            /** @description Its last four characters only */
            identity_number?: string;
            /** @description What helpers must know */
            health_note?: string;
            /** @description Building and door */
            door?: string;
            /** @description Language for messages */
            language: string;
            /** @description What the person is */
            capacities: components["schemas"]["capacity"][];
            /** @description Roles */
            grants: components["schemas"]["grant"][];
            /** @description Who acts for the person */
            representatives: components["schemas"]["representative"][];
            /** @description A card is valid */
            has_card: boolean;
            /** @description Invented for a demonstration */
            is_demo: boolean;
            /** @description Under 14; only a guardian agrees for them */
            is_child: boolean;
            /** @description Known since, RFC 3339 */
            since: string;
            /** @description The latest merge into this record that can be undone */
            merge?: string;
            /** @description Where the person lives */
            home?: components["schemas"]["home"];
        };
        /** @description A role to give. */
        role_wish: {
            /** @description Which */
            role: components["schemas"]["role"];
            /** @description Code of the area it holds for; either it or the venue */
            area?: string;
            /** @description The one venue it holds for */
            venue?: string;
            /** @description Ends after so many days; left out: stays */
            days?: number;
        };
        /** @description A card to print. */
        card: {
            /** @description Text of the QR code */
            text: string;
            /** @description The QR code as SVG */
            svg: string;
        };
        /** @description A session as it is kept. */
        kept_session: {
            /** @description What the device said it is */
            device: string;
            /** @description How it was begun */
            strength: components["schemas"]["strength"];
            /** @description On a device many use */
            is_shared: boolean;
            /** @description RFC 3339 */
            began_at: string;
            /** @description Last used, RFC 3339 */
            seen_at: string;
            /** @description RFC 3339; left out: nobody signed out; it may be too old to be used */
            ended_at?: string;
        };
        /** @description Something that was done by or to somebody. */
        kept_line: {
            /** @description RFC 3339 */
            at: string;
            /** @description What */
            action: string;
            /** @description Who did it, when it was not the person */
            by?: components["schemas"]["person_chip"];
            /** @description Which fields, or how it was asked for; never their content */
            fields?: string;
        };
        /** @description One answer to one purpose, as it was given. */
        kept_answer: {
            /** @description Key of the purpose */
            purpose: string;
            /** @description In a few words; left out of one that is no more */
            title?: components["schemas"]["localized"];
            /** @description Version of the text that was answered */
            version: number;
            /** @description Agreed; false: did not, or took it back */
            given: boolean;
            /** @description How it was said */
            how: components["schemas"]["consent_how"];
            /** @description RFC 3339 */
            at: string;
            /** @description Who recorded it, when it was not the person */
            by?: components["schemas"]["person_chip"];
        };
        /** @description Everything that is kept of a person. */
        kept_of_me: {
            /** @description Who */
            person: components["schemas"]["person_detail"];
            /** @description Records that became this one by merging; what happened with them is among the rest */
            records: components["schemas"]["kept_record"][];
            /** @description What holds now of every purpose */
            consents: components["schemas"]["consent_detail"][];
            /** @description Every answer ever given, the first first */
            answers: components["schemas"]["kept_answer"][];
            /** @description Where one lives and lived */
            homes: components["schemas"]["home"][];
            /** @description Roles that hold and held, the first first */
            roles: components["schemas"]["kept_role"][];
            /** @description Who may act for the person, and might; the first first */
            acts_for_me: components["schemas"]["kept_representation"][];
            /** @description For whom the person may act, and might; the first first */
            i_act_for: components["schemas"]["kept_representation"][];
            /** @description Devices one signed in with, also those signed out since; the latest first */
            sessions: components["schemas"]["kept_session"][];
            /** @description How the person chose to be told */
            settings: components["schemas"]["kept_settings"];
            /** @description What the person was told */
            notices: components["schemas"]["notice"][];
            /** @description What one can sign in with, the latest first */
            ways: components["schemas"]["kept_way"][];
            /** @description What was recorded */
            lines: components["schemas"]["kept_line"][];
            /** @description Rooms booked, places in sessions and how they were liked, ideas, photographs added, what a volunteer offers, turns, coins, pledges, favours, lists one was in */
            life: components["schemas"]["kept_thing"][];
        };
        /** @description A record that was merged into the person's, as it is still kept. */
        kept_record: {
            /** @description What it says of the person */
            person: components["schemas"]["person_detail"];
            /** @description How the person had chosen to be told */
            settings: components["schemas"]["kept_settings"];
            /** @description When it was merged, RFC 3339 */
            at: string;
            /** @description Who merged them */
            by?: components["schemas"]["person_chip"];
        };
        /** @description A role as it is kept. */
        kept_role: {
            /** @description What it is */
            role: components["schemas"]["role"];
            /** @description Code of the area it holds for; of a venue the one it lies in */
            area: string;
            /** @description The one venue it holds for */
            venue?: string;
            /** @description What that venue is called */
            venue_name?: components["schemas"]["localized"];
            /** @description RFC 3339 */
            since: string;
            /** @description When it ended or ends, RFC 3339 */
            until?: string;
            /** @description Who gave it, when it was not the person */
            by?: components["schemas"]["person_chip"];
        };
        /** @description Somebody who may or might act for somebody. */
        kept_representation: {
            /** @description The other of the two */
            person: components["schemas"]["person_chip"];
            /** @description As what */
            kind: components["schemas"]["representation_kind"];
            /** @description How it was agreed to */
            how: components["schemas"]["consent_how"];
            /** @description RFC 3339 */
            since: string;
            /** @description When it ended or ends, RFC 3339 */
            until?: string;
            /** @description Who recorded it, when it was not the person */
            by?: components["schemas"]["person_chip"];
        };
        /** @description How somebody chose to be told of a subject, beside the inbox. */
        kept_choice: {
            /** @description The subject */
            key: string;
            /** @description What it is called; left out of one that is no more */
            title?: components["schemas"]["localized"];
            /** @description By mail */
            by_email: boolean;
            /** @description By text message */
            by_phone: boolean;
        };
        /** @description What somebody chose of how to be told; the rest is as it is for everybody. */
        kept_settings: {
            /** @description When to be left in peace, when the person chose it */
            quiet_hours?: components["schemas"]["quiet_hours"];
            /** @description Of the subjects that were chosen */
            choices: components["schemas"]["kept_choice"][];
        };
        /**
         * @description What one signs in with.
         * @enum {string}
         */
        way_kind: "phone" | "email" | "card" | "password" | "authenticator" | "passkey" | "provider";
        /** @description Something one can sign in with, as it is kept; never what is secret of it. */
        kept_way: {
            /** @description It */
            id: string;
            /** @description What it is */
            kind: components["schemas"]["way_kind"];
            /** @description What its owner or the provider calls it; may be empty */
            name: string;
            /** @description RFC 3339 */
            since: string;
            /** @description Last used, RFC 3339 */
            used_at?: string;
        };
        /** @description One thing that is kept of something. */
        kept_detail: {
            /** @description What it is: party, liked, skills and so on */
            name: string;
            /** @description What is kept: words as they were written, keys of the contract with commas between, yes and no, numbers, and times as RFC 3339 */
            value: string;
        };
        /** @description Something that is kept of a person by a module. */
        kept_thing: {
            /** @description What it is: booking, signup, idea, turn, coin, pledge and so on */
            kind: string;
            /**
             * Format: date-time
             * @description When
             */
            at?: string;
            /** @description How it stands */
            state?: string;
            /** @description What it is called, or what was written */
            text: string;
            /** @description What else is kept of it */
            details: components["schemas"]["kept_detail"][];
        };
        /** @description A message a demonstration did not send. */
        shown_message: {
            /** @description RFC 3339 */
            at: string;
            /** @description Phone or mail */
            channel: components["schemas"]["channel"];
            /** @description Where it would have gone, its middle hidden */
            to: string;
            /** @description What it says */
            text: string;
        };
        /** @description Messages, newest first. */
        shown_messages: {
            /** @description At most 50 */
            messages: components["schemas"]["shown_message"][];
        };
        /**
         * @description A list of the desk that its page can write into a file.
         * @enum {string}
         */
        desk_list: "activities" | "announced" | "asked" | "audit" | "buildings" | "contributions" | "favours" | "households" | "import_rows" | "imports" | "names" | "roles" | "shifts" | "supporters" | "undelivered" | "venues" | "volunteers" | "webhooks";
        /**
         * @description What a list can be narrowed by.
         * @enum {string}
         */
        list_filter: "action" | "area" | "by" | "from" | "kind" | "person" | "reported" | "side" | "skill" | "state" | "until" | "whom" | "words";
        /** @description A list as it is written into a file. */
        list_file: {
            /** @description Which */
            list: components["schemas"]["desk_list"];
            /** @description How many it has */
            rows: number;
            /** @description By what, never to what */
            narrowed_by?: components["schemas"]["list_filter"][];
            /** @description Code of the area it is of; left out: as far as the caller is entrusted */
            area?: string;
        };
        /** @description One thing done. */
        audit_line: {
            /** @description The line */
            id: string;
            /** @description RFC 3339 */
            at: string;
            /** @description What: noun.verb */
            action: string;
            /** @description Who; nobody for what the server did itself */
            actor?: components["schemas"]["person_chip"];
            /** @description For whom */
            acting_for?: components["schemas"]["person_chip"];
            /** @description To whom */
            subject?: components["schemas"]["person_chip"];
            /** @description Where */
            area?: string;
            /** @description Which fields, never their content */
            fields?: string;
            /** @description Place in the chain; absent for a moment after it was done */
            sequence?: number;
        };
        /** @description A page of lines. */
        audit_page: {
            /** @description In the order asked for */
            lines: components["schemas"]["audit_line"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description What the browser is to ask the authenticator. */
        passkey_question: {
            /** @description Random, good once */
            challenge: string;
            /** @description The site the passkeys are of */
            rp_id: string;
            /** @description How long it is good for */
            timeout_ms: number;
            /** @description Which passkeys will do; none: any of this site */
            passkeys: string[];
        };
        /** @description What the authenticator signed. */
        passkey_shown: {
            /** @description That of the question */
            challenge: string;
            /** @description Which passkey */
            id: string;
            /** @description clientDataJSON */
            client_data: string;
            /** @description authenticatorData */
            authenticator_data: string;
            /** @description The signature */
            signature: string;
        };
        /** @description What the browser is to ask for a new passkey. */
        new_passkey_question: {
            /** @description Random, good once */
            challenge: string;
            /** @description The site it will be of */
            rp_id: string;
            /** @description How long it is good for */
            timeout_ms: number;
            /** @description Bytes that stand for the person and say nothing */
            user_id: string;
            /** @description What the device shows beside the passkey */
            user_name: string;
            /** @description The device must make sure who holds it */
            verify: boolean;
            /** @description Those one has: not the same device twice */
            passkeys: string[];
        };
        /** @description A new passkey. */
        new_passkey: {
            /** @description That of the question */
            challenge: string;
            /** @description To know it by */
            name: string;
            /** @description clientDataJSON */
            client_data: string;
            /** @description attestationObject */
            attestation: string;
        };
        /** @description A sign-in with a provider. */
        provider_wish: {
            /** @description Page of this district to go to afterwards, /d/…; anything else is left alone */
            back?: string;
        };
        /** @description Where the provider asks who somebody is. */
        provider_address: {
            /** @description Send the browser there */
            address: string;
        };
        /** @description Somebody else one can sign in with. */
        provider_chip: {
            /** @description For the paths */
            id: string;
            /** @description What people call it */
            name: components["schemas"]["localized"];
        };
        /** @description A passkey or a provider that signs a person in. */
        my_way: {
            /** @description The way */
            id: string;
            /** @description Of a passkey: its name; of a provider: its `id` */
            name: string;
            /** @description RFC 3339 */
            since: string;
            /** @description Last used, RFC 3339 */
            used_at?: string;
        };
        /** @description How somebody can sign in. */
        my_ways: {
            /** @description The latest first */
            passkeys: components["schemas"]["my_way"][];
            /** @description Those connected */
            providers: components["schemas"]["my_way"][];
            /** @description All that can be connected */
            offered: components["schemas"]["provider_chip"][];
            /** @description Where codes reach one */
            codes: components["schemas"]["channel"][];
            /** @description Number and mail address that are kept of one */
            addresses: components["schemas"]["my_address"][];
            /** @description A name and a password are set */
            has_password: boolean;
            /** @description An authenticator is confirmed */
            has_authenticator: boolean;
            /** @description This site knows its address, and passkeys can be added */
            takes_passkeys: boolean;
        };
        /** @description A number or address of one's own, covered. */
        my_address: {
            /** @description Phone or mail */
            channel: components["schemas"]["channel"];
            /** @description Enough to know it by: the last four digits, or the first letter and what follows the @ */
            covered: string;
        };
        /**
         * @description What a second factor may be.
         * @enum {string}
         */
        second_factor_kind: "authenticator" | "passkey";
        /** @description One thing somebody was told. */
        notice: {
            /** @description The notice */
            id: string;
            /** @description A key of `subjects` in GET /me/notice-settings */
            subject: string;
            /** @description One line */
            title: components["schemas"]["localized"];
            /** @description What there is to say; plain text, lines may break */
            text: components["schemas"]["localized"];
            /** @description RFC 3339 */
            at: string;
            /** @description Whether it was read */
            is_read: boolean;
        };
        /** @description A page of notices. */
        notice_page: {
            /** @description Newest first */
            notices: components["schemas"]["notice"][];
            /** @description How many of all are not read */
            unread: number;
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description Up to which notice all are read. */
        read_up_to: {
            /** @description The newest that was seen */
            up_to: string;
        };
        /** @description What to mark a notice as. */
        notice_mark: {
            /** @description Read, or not */
            is_read: boolean;
        };
        /** @description What is left to read. */
        unread_count: {
            /** @description How many */
            unread: number;
        };
        /** @description When nothing but what is urgent is sent, in the district's time. */
        quiet_hours: {
            /** @description Minutes since midnight */
            from_minute: number;
            /** @description The next day when it is earlier; the same: no quiet hours */
            until_minute: number;
        };
        /** @description How somebody wants to be told of a subject, beside the inbox. */
        notice_wish: {
            /** @description The subject */
            key: string;
            /** @description By mail */
            by_email: boolean;
            /** @description By text message */
            by_phone: boolean;
        };
        /** @description How somebody wants to be told. */
        notice_wishes: {
            /** @description When to be left in peace */
            quiet_hours: components["schemas"]["quiet_hours"];
            /** @description One of each */
            subjects: components["schemas"]["notice_wish"][];
        };
        /** @description A kind of things people are told of, and how. */
        notice_subject: {
            /** @description The subject */
            key: string;
            /** @description What it is called */
            title: components["schemas"]["localized"];
            /** @description What belongs to it */
            text: components["schemas"]["localized"];
            /** @description Does not wait for the end of the quiet hours */
            is_urgent: boolean;
            /** @description By mail */
            by_email: boolean;
            /** @description By text message */
            by_phone: boolean;
        };
        /** @description How somebody is told. */
        notice_settings: {
            /** @description When to be left in peace */
            quiet_hours: components["schemas"]["quiet_hours"];
            /** @description All there are */
            subjects: components["schemas"]["notice_subject"][];
            /** @description Whether this server sends mail, and an address is known */
            sends_email: boolean;
            /** @description Whether this server sends text messages, and a number is known */
            sends_phone: boolean;
        };
        /** @description Something the residents of an area are told. */
        announcement: {
            /** @description Code of the area */
            area: string;
            /** @description One line */
            title: string;
            /** @description Plain text; lines may break */
            text: string;
            /**
             * @description Only say how many it would reach
             * @default false
             */
            only_count: boolean;
            /** @description What the sender calls this announcement, e.g. a UUID */
            key?: string;
        };
        /** @description Something the residents of an area were told. */
        announcement_line: {
            /** @description Identifier */
            id: string;
            /** @description Code of the area */
            area: string;
            /** @description One line */
            title: string;
            /** @description Plain text */
            text: string;
            /** @description Who announced it */
            author: components["schemas"]["person_chip"];
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description How many it was for */
            persons: number;
            /** @description Whether everybody has been told */
            is_done: boolean;
        };
        /** @description A page of announcements. */
        announcement_page: {
            /** @description Newest first */
            announcements: components["schemas"]["announcement_line"][];
            /** @description What `after` is for the next page */
            next?: string;
        };
        /** @description How many are told. */
        audience_size: {
            /** @description How many */
            persons: number;
        };
        /** @description A program that wants to follow. */
        new_webhook: {
            /** @description What people call it */
            name: string;
            /** @description Where it is posted to: https, and http in a demonstration */
            url: string;
            /** @description Actions of the audit, or ["*"] for all */
            events: string[];
        };
        /** @description What is to be different. */
        webhook_change: {
            /** @description What people call it */
            name?: string;
            /** @description Where it is posted to: https, and http in a demonstration */
            url?: string;
            /** @description Actions of the audit, or ["*"] for all */
            events?: string[];
            /** @description Send nothing for now */
            is_paused?: boolean;
            /**
             * @description Sign with a new secret from now on
             * @default false
             */
            renew_secret: boolean;
        };
        /** @description A program that follows what is done. */
        webhook: {
            /** @description The webhook */
            id: string;
            /** @description What people call it */
            name: string;
            /** @description Where it is posted to */
            url: string;
            /** @description What it follows */
            events: string[];
            /** @description Nothing is sent for now */
            is_paused: boolean;
            /** @description RFC 3339 */
            since: string;
            /** @description When something last arrived, RFC 3339 */
            delivered_at?: string;
            /** @description Why the latest did not, in English */
            problem?: string;
            /** @description What it is signed with; only when it is new */
            secret?: string;
        };
        /** @description Programs that follow. */
        webhook_list: {
            /** @description In the order they were made */
            webhooks: components["schemas"]["webhook"][];
            /** @description Actions there have been, to choose from */
            actions: string[];
        };
        /**
         * @description What kind of message.
         * @enum {string}
         */
        message_kind: "phone_code" | "email_code" | "mail" | "webhook" | "text_message";
        /** @description A message that could not be delivered. */
        undelivered_message: {
            /** @description The message */
            id: string;
            /** @description What kind of message */
            kind: components["schemas"]["message_kind"];
            /** @description When it was written, RFC 3339 */
            at: string;
            /** @description How often it was tried */
            tries: number;
            /** @description What went wrong last, in English */
            problem: string;
        };
        /** @description A page of messages. */
        undelivered_page: {
            /** @description Newest first */
            messages: components["schemas"]["undelivered_message"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /**
         * @description What somebody is to the head of a household.
         * @enum {string}
         */
        household_relation: "head" | "spouse" | "child" | "parent" | "family" | "tenant" | "other";
        /** @description A building in a list. */
        building_line: {
            /** @description The building */
            id: string;
            /** @description Lane and number */
            address: string;
            /** @description Code of the community */
            area: string;
            /** @description How many floors */
            floors?: number;
            /** @description How many doors */
            units?: number;
            /** @description How many are known */
            households: number;
            /** @description How many live there, as far as known */
            persons: number;
            /** @description Invented for a demonstration */
            is_demo: boolean;
        };
        /** @description A page of buildings. */
        building_page: {
            /** @description The latest added first */
            buildings: components["schemas"]["building_line"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description What is known of a building. */
        new_building: {
            /** @description Lane and number */
            address: string;
            /** @description Code of the community */
            area: string;
            /** @description How many floors */
            floors?: number;
            /** @description How many doors */
            units?: number;
            /** @description Where it stands */
            at?: components["schemas"]["latlng"];
        };
        /** @description What to change of a building. */
        building_change: {
            /** @description The revision the change was made from */
            revision: number;
            /** @description Lane and number */
            address?: string;
            /** @description Code of the community */
            area?: string;
            /** @description How many floors */
            floors?: number;
            /** @description How many doors */
            units?: number;
            /** @description Where it stands */
            at?: components["schemas"]["latlng"];
        };
        /** @description Somebody who lives or lived behind a door. */
        household_member: {
            /** @description Who */
            person: components["schemas"]["person_chip"];
            /** @description To the head */
            relation: components["schemas"]["household_relation"];
            /** @description RFC 3339 */
            since: string;
            /** @description When they moved out, RFC 3339 */
            until?: string;
        };
        /** @description Who shares a door. */
        household: {
            /** @description The household */
            id: string;
            /** @description Number of the door */
            door: string;
            /** @description RFC 3339 */
            since: string;
            /** @description The head first */
            members: components["schemas"]["household_member"][];
            /** @description Who moved out, the latest first */
            former: components["schemas"]["household_member"][];
        };
        /** @description A building with its households. */
        building_detail: {
            /** @description The building */
            id: string;
            /** @description Lane and number */
            address: string;
            /** @description Code of the community */
            area: string;
            /** @description How many floors */
            floors?: number;
            /** @description How many doors */
            units?: number;
            /** @description Where it stands */
            at?: components["schemas"]["latlng"];
            /** @description Counts changes */
            revision: number;
            /** @description Invented for a demonstration */
            is_demo: boolean;
            /** @description By door */
            households: components["schemas"]["household"][];
        };
        /** @description A door. */
        new_household: {
            /** @description Number of the door */
            door: string;
        };
        /** @description Who lives there, as what. */
        member_wish: {
            /** @description Who */
            person: string;
            /** @description To the head */
            relation: components["schemas"]["household_relation"];
        };
        /** @description Where somebody lives or lived. */
        home: {
            /** @description The building */
            building: string;
            /** @description The household */
            household: string;
            /** @description Lane and number */
            address: string;
            /** @description Number of the door */
            door: string;
            /** @description To the head */
            relation: components["schemas"]["household_relation"];
            /** @description RFC 3339 */
            since: string;
            /** @description When they moved out, RFC 3339 */
            until?: string;
        };
        /**
         * @description What a column holds.
         * @enum {string}
         */
        import_field: "name" | "phone" | "email" | "identity_number" | "born" | "area" | "building" | "door" | "capacity" | "language";
        /**
         * @description What happens to a row.
         * @enum {string}
         */
        import_verdict: "fresh" | "changes" | "same" | "twice" | "doubtful" | "wrong";
        /**
         * @description How far a list is.
         * @enum {string}
         */
        import_state: "seen" | "running" | "done" | "undone" | "dropped";
        /** @description A file with people. */
        import_file: {
            /** @description Its name */
            file_name: string;
            /** @description Base 64 */
            content: string;
            /** @description Whose people they are where a row does not say */
            area?: string;
            /** @description Though the same file is in already */
            again?: boolean;
        };
        /** @description A column of the file. */
        import_column: {
            /** @description Its heading */
            name: string;
            /** @description What it holds; absent: nothing of it is taken */
            field?: components["schemas"]["import_field"];
        };
        /** @description What the columns are, in the order of the file. */
        import_mapping: {
            /** @description One for each */
            columns: components["schemas"]["import_column_wish"][];
        };
        /** @description What a column shall be. */
        import_column_wish: {
            /** @description Absent: nothing of it is taken */
            field?: components["schemas"]["import_field"];
        };
        /** @description What a row in doubt is. */
        import_choice: {
            /** @description The row */
            line: number;
            /** @description It is this person; absent: somebody new */
            person?: string;
        };
        /** @description What rows in doubt are. */
        import_choices: {
            /** @description Those not named are left out */
            choices: components["schemas"]["import_choice"][];
        };
        /** @description Why a row is wrong. */
        import_problem: {
            /** @description Heading of the column */
            column?: string;
            /** @description What was expected: a key of the page's words */
            code: string;
        };
        /** @description Who a row might be. */
        import_candidate: {
            /** @description The person */
            id: string;
            /** @description Name */
            name: string;
            /** @description Date of birth */
            born?: string;
            /** @description Code of the area */
            area?: string;
        };
        /** @description A row and what happens to it. */
        import_row: {
            /** @description Line of the file */
            line: number;
            /** @description What happens */
            verdict: components["schemas"]["import_verdict"];
            /** @description As the row has it; empty once the list is over */
            name: string;
            /** @description Whom it is */
            person?: string;
            /** @description Fields that change */
            changes: string[];
            /** @description The line it repeats */
            twice_of?: number;
            /** @description Who it might be */
            candidates: components["schemas"]["import_candidate"][];
            /** @description What is wrong */
            problems: components["schemas"]["import_problem"][];
            /** @description Of a list that was undone: why the row stayed, keys of the page's words */
            stayed?: string[];
        };
        /** @description How many rows of each kind. */
        import_counts: {
            /** @description Somebody new */
            fresh: number;
            /** @description Somebody known, with changes */
            changes: number;
            /** @description Nothing new */
            same: number;
            /** @description Repeats another row */
            twice: number;
            /** @description Might be somebody known */
            doubtful: number;
            /** @description Cannot be taken */
            wrong: number;
        };
        /** @description A list of people. */
        import_line: {
            /** @description The list */
            id: string;
            /** @description Its file */
            file_name: string;
            /** @description How far it is */
            state: components["schemas"]["import_state"];
            /** @description When it was read, RFC 3339 */
            at: string;
            /** @description Rows in it */
            row_count: number;
            /** @description Rows worked off */
            done_count: number;
            /** @description What happens, or happened */
            counts: components["schemas"]["import_counts"];
        };
        /** @description Lists of people. */
        import_list: {
            /** @description The latest first */
            imports: components["schemas"]["import_line"][];
        };
        /** @description A list with some of its rows. */
        import_detail: {
            /** @description The list */
            id: string;
            /** @description Its file */
            file_name: string;
            /** @description How far it is */
            state: components["schemas"]["import_state"];
            /** @description When it was read, RFC 3339 */
            at: string;
            /** @description Rows in it */
            row_count: number;
            /** @description Rows worked off */
            done_count: number;
            /** @description What happens, or happened */
            counts: components["schemas"]["import_counts"];
            /** @description Rows that stayed when it was undone */
            stayed_count?: number;
            /** @description As the file has them */
            columns: components["schemas"]["import_column"][];
            /** @description By line */
            rows: components["schemas"]["import_row"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /**
         * @description How a room is set up.
         * @enum {string}
         */
        room_layout: "empty" | "theatre" | "classroom" | "circle" | "tables" | "boardroom";
        /**
         * @description What is in a room.
         * @enum {string}
         */
        room_equipment: "projector" | "screen" | "speakers" | "microphone" | "hearing_loop" | "whiteboard" | "piano" | "kitchen" | "water" | "air_conditioning" | "wifi" | "craft_tables" | "play_corner" | "mirrors";
        /**
         * @description Who may have a room: staff only, residents when staff says yes, residents at once.
         * @enum {string}
         */
        who_books: "staff" | "on_approval" | "residents";
        /** @description Open from one minute to another, the latter not included. */
        open_minutes: {
            /** @description Minute of the week (Monday 0:00 is 0) or of a day */
            from: number;
            /** @description Minute after it; may pass midnight or the end of the week */
            to: number;
        };
        /** @description A date on which the week does not hold. */
        open_date: {
            /** @description The date */
            date: string;
            /** @description Minutes of that day; none: closed */
            spans: components["schemas"]["open_minutes"][];
        };
        /** @description A public holiday. */
        holiday: {
            /** @description The date */
            date: string;
            /** @description What it is called */
            name: string;
        };
        /** @description When a venue is open. */
        venue_hours: {
            /** @description Minutes of the week */
            week: components["schemas"]["open_minutes"][];
            /** @description Minutes of a public holiday; left out: as the week says */
            holidays?: components["schemas"]["open_minutes"][];
            /** @description Dates on which it is different */
            exceptions: components["schemas"]["open_date"][];
        };
        /** @description A venue in a list. */
        venue_line: {
            /** @description The venue */
            id: string;
            /** @description The service point it is on the map */
            service_point: string;
            /** @description What it is called */
            name: components["schemas"]["localized"];
            /** @description Code of the community or subdistrict */
            area: string;
            /** @description Where it is */
            at: components["schemas"]["latlng"];
            /** @description Street and number */
            address?: string;
            /** @description Now */
            openness: components["schemas"]["openness"];
            /** @description How many rooms it has */
            rooms: number;
            /** @description Invented for a demonstration */
            is_demo: boolean;
        };
        /** @description Every venue. */
        venue_list: {
            /** @description By name */
            venues: components["schemas"]["venue_line"][];
        };
        /** @description How many sit in a room set up in a way. */
        layout_seats: {
            /** @description The way */
            layout: components["schemas"]["room_layout"];
            /** @description For how many */
            seats: number;
        };
        /** @description A room or open area of a venue. */
        room: {
            /** @description The room */
            id: string;
            /** @description The larger room it is a part of */
            within?: string;
            /** @description What it is called */
            name: components["schemas"]["localized"];
            /** @description What to mind in it */
            rules?: components["schemas"]["localized"];
            /** @description For how many */
            seats: number;
            /** @description How large */
            area_m2?: number;
            /** @description How it can be set up */
            layouts: components["schemas"]["layout_seats"][];
            /** @description What is in it */
            equipment: components["schemas"]["room_equipment"][];
            /** @description Who may have it */
            who_books: components["schemas"]["who_books"];
            /** @description Kept free before */
            buffer_before_minutes: number;
            /** @description Kept free after */
            buffer_after_minutes: number;
            /** @description Order in lists */
            position: number;
            /** @description Counts changes */
            revision: number;
        };
        /** @description A venue, how to get in, and its rooms. */
        venue_detail: {
            /** @description The venue */
            id: string;
            /** @description The service point it is on the map */
            service_point: string;
            /** @description What it is called */
            name: components["schemas"]["localized"];
            /** @description Key of its category on the map */
            category: string;
            /** @description Code of the community or subdistrict */
            area: string;
            /** @description Where it is */
            at: components["schemas"]["latlng"];
            /** @description Street and number */
            address?: string;
            /** @description When it is open */
            hours?: components["schemas"]["venue_hours"];
            /** @description Public holidays of the district, on which `hours.holidays` hold unless an exception says otherwise; by date */
            holidays: components["schemas"]["holiday"][];
            /** @description What it is */
            about?: components["schemas"]["localized"];
            /** @description How to find the door and get in */
            way_in?: components["schemas"]["localized"];
            /** @description Whether a wheelchair gets in */
            step_free: components["schemas"]["step_free"];
            /** @description Steps at the door */
            steps?: number;
            /** @description Whether there is a lift */
            has_lift?: boolean;
            /** @description Whether a wheelchair gets into the toilet */
            has_accessible_toilet?: boolean;
            /** @description Number to call */
            phone?: string;
            /** @description How many days ahead residents may book */
            book_ahead_days: number;
            /** @description How long a resident may have rooms in a week */
            quota_minutes?: number;
            /** @description How long residents may have rooms for the same group in a week */
            group_quota_minutes?: number;
            /** @description After how long a room is free again when nobody comes */
            release_after_minutes?: number;
            /** @description In the order they are shown in */
            rooms: components["schemas"]["room"][];
            /** @description Whether whoever asks is staff here */
            may_change: boolean;
            /** @description Counts changes */
            revision: number;
            /** @description Invented for a demonstration */
            is_demo: boolean;
        };
        /** @description A venue to open. */
        new_venue: {
            /** @description What it is called */
            name: components["schemas"]["text_wish"];
            /** @description Code of the community or subdistrict */
            area: string;
            /** @description Where it is */
            at: components["schemas"]["latlng"];
            /** @description Key of its category on the map; left out: living_room */
            category?: string;
            /** @description A service point that is the same place */
            instead_of?: string;
            /** @description Street and number */
            address?: string;
            /** @description When it is open */
            hours?: components["schemas"]["venue_hours"];
            /** @description What it is */
            about?: components["schemas"]["text_wish"];
            /** @description How to find the door and get in */
            way_in?: components["schemas"]["text_wish"];
            /** @description Whether a wheelchair gets in */
            step_free?: components["schemas"]["step_free"];
            /** @description Steps at the door */
            steps?: number;
            /** @description Whether there is a lift */
            has_lift?: boolean;
            /** @description Whether a wheelchair gets into the toilet */
            has_accessible_toilet?: boolean;
            /** @description Number to call */
            phone?: string;
            /** @description How many days ahead residents may book; left out: 60 */
            book_ahead_days?: number;
            /** @description How long a resident may have rooms in a week; 0: as long as they like */
            quota_minutes?: number;
            /** @description How long residents may have rooms for the same group (`party`) in a week, whoever books; 0: as long as they like */
            group_quota_minutes?: number;
            /** @description After how long a room is free again when nobody comes; 0: never */
            release_after_minutes?: number;
        };
        /** @description What to change of a venue. */
        venue_change: {
            /** @description From which the change was made */
            revision: number;
            /** @description What it is called */
            name?: components["schemas"]["text_wish"];
            /** @description Code of the community or subdistrict */
            area?: string;
            /** @description Where it is */
            at?: components["schemas"]["latlng"];
            /** @description Key of its category on the map; left out: living_room */
            category?: string;
            /** @description Street and number */
            address?: string;
            /** @description When it is open */
            hours?: components["schemas"]["venue_hours"];
            /** @description What it is */
            about?: components["schemas"]["text_wish"];
            /** @description How to find the door and get in */
            way_in?: components["schemas"]["text_wish"];
            /** @description Whether a wheelchair gets in */
            step_free?: components["schemas"]["step_free"];
            /** @description Steps at the door */
            steps?: number;
            /** @description Whether there is a lift */
            has_lift?: boolean;
            /** @description Whether a wheelchair gets into the toilet */
            has_accessible_toilet?: boolean;
            /** @description Number to call */
            phone?: string;
            /** @description How many days ahead residents may book; left out: 60 */
            book_ahead_days?: number;
            /** @description How long a resident may have rooms in a week; 0: as long as they like */
            quota_minutes?: number;
            /** @description How long residents may have rooms for the same group (`party`) in a week, whoever books; 0: as long as they like */
            group_quota_minutes?: number;
            /** @description After how long a room is free again when nobody comes; 0: never */
            release_after_minutes?: number;
        };
        /** @description A text in the languages somebody gives it in. */
        text_wish: {
            /** @description Simplified Chinese */
            zh?: string;
            /** @description English */
            en?: string;
            /** @description Traditional Chinese */
            "zh-Hant"?: string;
        };
        /** @description A building of a venue. */
        venue_building: {
            /** @description The building */
            id: string;
            /** @description Its address */
            address: string;
        };
        /** @description Whose neighbours a venue has. */
        venue_buildings: {
            /** @description By their address */
            buildings: components["schemas"]["venue_building"][];
            /** @description Named by staff; else the one at its address */
            is_named: boolean;
        };
        /** @description The buildings of a venue. */
        named_buildings: {
            /** @description All of them */
            buildings: string[];
        };
        /** @description A room to add. */
        new_room: {
            /** @description What it is called */
            name: components["schemas"]["text_wish"];
            /** @description For how many */
            seats: number;
            /** @description The larger room it is a part of */
            within?: string;
            /** @description What to mind in it */
            rules?: components["schemas"]["text_wish"];
            /** @description How large */
            area_m2?: number;
            /** @description How it can be set up */
            layouts?: components["schemas"]["layout_seats"][];
            /** @description What is in it */
            equipment?: components["schemas"]["room_equipment"][];
            /** @description Who may have it; left out: staff */
            who_books?: components["schemas"]["who_books"];
            /** @description Kept free before */
            buffer_before_minutes?: number;
            /** @description Kept free after */
            buffer_after_minutes?: number;
            /** @description Order in lists */
            position?: number;
        };
        /** @description What to change of a room. */
        room_change: {
            /** @description From which the change was made */
            revision: number;
            /** @description What it is called */
            name?: components["schemas"]["text_wish"];
            /** @description For how many */
            seats?: number;
            /** @description The larger room it is a part of; empty: of none */
            within?: string;
            /** @description What to mind in it */
            rules?: components["schemas"]["text_wish"];
            /** @description How large */
            area_m2?: number;
            /** @description How it can be set up */
            layouts?: components["schemas"]["layout_seats"][];
            /** @description What is in it */
            equipment?: components["schemas"]["room_equipment"][];
            /** @description Who may have it; left out: staff */
            who_books?: components["schemas"]["who_books"];
            /** @description Kept free before */
            buffer_before_minutes?: number;
            /** @description Kept free after */
            buffer_after_minutes?: number;
            /** @description Order in lists */
            position?: number;
        };
        /**
         * @description Somebody's booking, closed for a reason, a session of an activity.
         * @enum {string}
         */
        booking_kind: "booking" | "closure" | "session";
        /**
         * @description `asked` and `booked` hold the room. released: nobody came.
         * @enum {string}
         */
        booking_state: "asked" | "booked" | "declined" | "cancelled" | "released";
        /** @description A room for a time. Of others' bookings only what is public is told. */
        booking: {
            /** @description The booking */
            id: string;
            /** @description The room */
            room: string;
            /** @description What the room is called */
            room_name?: components["schemas"]["localized"];
            /** @description The venue it is in */
            venue: string;
            /** @description What the venue is called */
            venue_name?: components["schemas"]["localized"];
            /** @description What for */
            kind: components["schemas"]["booking_kind"];
            /** @description How it stands */
            state: components["schemas"]["booking_state"];
            /**
             * Format: date-time
             * @description Beginning
             */
            from: string;
            /**
             * Format: date-time
             * @description End
             */
            until: string;
            /** @description What it is for */
            title?: string;
            /** @description The group it is for */
            party?: string;
            /** @description How many come */
            persons?: number;
            /** @description How the room is set up */
            layout?: string;
            /** @description Whether everybody may read the title */
            is_public: boolean;
            /** @description Those booked together by a rule */
            series?: string;
            /** @description The rule (RFC 5545) */
            rule?: string;
            /** @description Who has the room */
            by?: components["schemas"]["person_chip"];
            /** @description Who booked it for them */
            made_by?: components["schemas"]["person_chip"];
            /** @description Why it was declined or cancelled, or the room closed */
            reason?: string;
            /**
             * Format: date-time
             * @description When they came
             */
            came_at?: string;
            /** @description Whether it is of whoever asks */
            is_mine: boolean;
            /** @description Whether whoever asks may change it */
            may_change: boolean;
            /** @description Counts changes */
            revision: number;
        };
        /** @description Bookings. */
        booking_list: {
            /** @description In their order */
            bookings: components["schemas"]["booking"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description A room to book. */
        new_booking: {
            /**
             * Format: date-time
             * @description Beginning, of the first
             */
            from: string;
            /**
             * Format: date-time
             * @description End, of the first
             */
            until: string;
            /** @description How it repeats (RFC 5545, daily at most); for a year at most */
            rule?: string;
            /** @description By a rule: leave out those that cannot be had */
            skip_taken?: boolean;
            /** @description Staff also closes a room; left out: booking */
            kind?: components["schemas"]["booking_kind"];
            /** @description What it is for */
            title: string;
            /** @description The group it is for */
            party?: string;
            /** @description How many come */
            persons?: number;
            /** @description How to set it up */
            layout?: components["schemas"]["room_layout"];
            /** @description Whether everybody may read the title */
            is_public?: boolean;
            /** @description Staff: for whom; left out: for oneself */
            person?: string;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
            /** @description A cancelled booking of theirs in this room that is taken back, as they had it: it needs no `how`. One's own, given back less than 15 minutes ago, is the same booking again, also beyond the limits of residents */
            again?: string;
            /** @description What the page calls it; sent again it is the same one */
            own_key?: string;
        };
        /** @description A time to look at. */
        booking_trial: {
            /**
             * Format: date-time
             * @description Beginning, of the first
             */
            from: string;
            /**
             * Format: date-time
             * @description End, of the first
             */
            until: string;
            /** @description How it repeats (RFC 5545, daily at most); for a year at most */
            rule?: string;
            /** @description How many come */
            persons?: number;
            /** @description A booking that would be moved */
            but?: string;
        };
        /** @description A time that cannot be had, and why. */
        taken_time: {
            /**
             * Format: date-time
             * @description Beginning
             */
            from: string;
            /**
             * Format: date-time
             * @description End
             */
            until: string;
            /** @description What is in the way */
            why: components["schemas"]["taken_why"];
            /** @description What has it, where that is public */
            title?: string;
        };
        /**
         * @description Somebody has the room or a part of it, it is closed for a reason, the venue is not open, it is over.
         * @enum {string}
         */
        taken_why: "booked" | "closed" | "not_open" | "past";
        /** @description A room that is free at that time. */
        other_room: {
            /** @description The room */
            room: string;
            /** @description What it is called */
            name: components["schemas"]["localized"];
            /** @description For how many */
            seats: number;
        };
        /** @description A time at which the room is free. */
        other_time: {
            /**
             * Format: date-time
             * @description Beginning
             */
            from: string;
            /**
             * Format: date-time
             * @description End
             */
            until: string;
        };
        /** @description What is in the way, and what is free. */
        booking_outlook: {
            /** @description How many times the rule gives */
            times: number;
            /** @description Those that cannot be had, by their beginning */
            taken: components["schemas"]["taken_time"][];
            /** @description Free at all of them, the fewest seats that do first */
            other_rooms: components["schemas"]["other_room"][];
            /** @description For the first that cannot be had, the nearest first */
            other_times: components["schemas"]["other_time"][];
            /** @description Whether staff is asked first */
            needs_approval: boolean;
        };
        /** @description What was booked, changed or cancelled. */
        booked: {
            /** @description By their beginning */
            bookings: components["schemas"]["booking"][];
            /** @description What could not be had */
            left_out: components["schemas"]["taken_time"][];
        };
        /**
         * @description Of a series: this one, this and those that follow, all to come.
         * @enum {string}
         */
        booking_scope: "single" | "following" | "all";
        /** @description What to change of a booking. */
        booking_change: {
            /** @description From which the change was made */
            revision: number;
            /** @description Which of a series; left out: single */
            scope?: components["schemas"]["booking_scope"];
            /** @description Into which room; one of the same venue */
            room?: string;
            /**
             * Format: date-time
             * @description New beginning of this one; the others move as far
             */
            from?: string;
            /**
             * Format: date-time
             * @description New end of this one
             */
            until?: string;
            /** @description What it is for */
            title?: string;
            /** @description The group it is for */
            party?: string;
            /** @description How many come */
            persons?: number;
            /** @description How to set it up */
            layout?: components["schemas"]["room_layout"];
            /** @description Whether everybody may read the title */
            is_public?: boolean;
        };
        /** @description What to give back. */
        booking_cancel: {
            /** @description Which of a series; left out: single */
            scope?: components["schemas"]["booking_scope"];
            /** @description Why; whoever has it is told */
            reason?: string;
        };
        /** @description Yes or no. */
        booking_decision: {
            /** @description Whether they may have it */
            agreed: boolean;
            /** @description Why; whoever has it is told */
            reason?: string;
        };
        /**
         * @description What sort of thing it is; mutual_help is offered and asked among neighbours.
         * @enum {string}
         */
        activity_kind: "class" | "gathering" | "market" | "workshop" | "screening" | "talk" | "outing" | "mutual_help" | "sport" | "other";
        /**
         * @description idea: of a resident, not answered. asked_back: the idea needs more. over: no more sessions; what has begun goes on. happened: none to come, at least one took place. cancelled: none to come, none took place.
         * @enum {string}
         */
        activity_state: "idea" | "asked_back" | "declined" | "draft" | "published" | "over" | "happened" | "cancelled";
        /**
         * @description planned: to come or under way. happened: its time is over, and it was not cancelled.
         * @enum {string}
         */
        session_state: "planned" | "happened" | "cancelled";
        /**
         * @description First come first served, or a lot among all who ask in time.
         * @enum {string}
         */
        way_of_giving: "first_come" | "lot";
        /**
         * @description asked: in a lot that is not drawn. offered: a place is held until `until`. missed: did not come.
         * @enum {string}
         */
        signup_state: "asked" | "given" | "waiting" | "offered" | "cancelled" | "expired" | "attended" | "missed";
        /** @description Places kept for a kind of people, until a moment. */
        kept_places: {
            /** @description How many */
            places: number;
            /**
             * Format: date-time
             * @description Then open to everybody
             */
            until: string;
        };
        /** @description How one stands with a session. */
        my_place: {
            /** @description The signup */
            id: string;
            /** @description How it stands */
            state: components["schemas"]["signup_state"];
            /** @description For how many */
            party: number;
            /** @description Parties in line before, when waiting */
            ahead?: number;
            /**
             * Format: date-time
             * @description Of an offer: when it ends
             */
            until?: string;
            /** @description Of a lot: the number of one's ticket */
            ticket?: number;
            /** @description How it was, 1 to 3 */
            liked?: number;
            /** @description Who signed one up, when it was somebody else */
            made_by?: components["schemas"]["person_chip"];
            /** @description How one asked staff to */
            asked?: components["schemas"]["asked_how"];
            /** @description Whether one would come again */
            again?: boolean;
        };
        /** @description A session in a list. */
        session_line: {
            /** @description The session */
            id: string;
            /** @description The activity */
            activity: string;
            /** @description What sort of thing */
            kind: components["schemas"]["activity_kind"];
            /** @description What it is called */
            title: components["schemas"]["localized"];
            /**
             * Format: date-time
             * @description Beginning
             */
            from: string;
            /**
             * Format: date-time
             * @description End
             */
            until: string;
            /** @description The venue */
            venue?: string;
            /** @description What the venue is called */
            venue_name?: components["schemas"]["localized"];
            /** @description The venue on the map */
            service_point?: string;
            /** @description What the room is called */
            room_name?: components["schemas"]["localized"];
            /** @description Where it is, when in no room */
            place?: string;
            /** @description How many there are */
            places: number;
            /** @description How many one could still have */
            left: number;
            /** @description Parties in line */
            waiting?: number;
            /** @description How many parties may wait; left out: no limit */
            most_waiting?: number;
            /** @description Whether it is to come, happened or was cancelled */
            state: components["schemas"]["session_state"];
            /** @description People who came to one that happened; left out while nobody noted it */
            came?: number;
            /** @description Does not take place */
            is_cancelled: boolean;
            /** @description Why not */
            reason?: string;
            /** @description How places are given */
            way: components["schemas"]["way_of_giving"];
            /**
             * Format: date-time
             * @description Signing up begins
             */
            opens_at: string;
            /**
             * Format: date-time
             * @description Signing up ends
             */
            closes_at: string;
            /**
             * Format: date-time
             * @description Of a lot: when it is drawn
             */
            draw_at?: string;
            /** @description Of a lot: whether it was drawn */
            is_drawn?: boolean;
            /** @description What it costs; left out: nothing */
            fee?: components["schemas"]["fen"];
            /** @description One's own place */
            mine?: components["schemas"]["my_place"];
        };
        /** @description Money. */
        fen: {
            /** @description Hundredths of a yuan */
            fen: number;
        };
        /** @description A page of sessions. */
        session_page: {
            /** @description By their beginning */
            sessions: components["schemas"]["session_line"][];
            /** @description `after` of the next page */
            next?: string;
            /** @description How many there are, on all pages */
            found: number;
            /** @description When there are none: how many there would be without one of the filters, where that helps */
            without: components["schemas"]["without_filter"][];
        };
        /**
         * @description What sessions are chosen by; kind: by `kind` and `kinds`.
         * @enum {string}
         */
        session_filter: "venue" | "kind" | "age" | "language" | "seated";
        /** @description What leaving out a filter brings. */
        without_filter: {
            /** @description The filter */
            filter: components["schemas"]["session_filter"];
            /** @description How many sessions there are without it */
            found: number;
        };
        /** @description A session and its activity. */
        session_view: {
            /** @description When and where, and one's own place */
            session: components["schemas"]["session_line"];
            /** @description What it is */
            about: components["schemas"]["activity_line"];
            /** @description The room */
            room?: string;
            /** @description How many are needed */
            minimum: number;
            /** @description How many one may sign up */
            group_max: number;
            /** @description How many parties may wait */
            most_waiting?: number;
            /** @description How long an offer lasts */
            offer_minutes: number;
            /**
             * Format: date-time
             * @description When too few are told of
             */
            decide_at: string;
            /** @description Whether that is now, with fewer than the minimum, and nobody has decided */
            is_too_few: boolean;
            /** @description Whether it takes place with fewer than the minimum */
            goes_ahead: boolean;
            /** @description Kept for who comes to the door */
            walk_in?: components["schemas"]["kept_places"];
            /** @description Kept for who has never had a place */
            first_timer?: components["schemas"]["kept_places"];
            /** @description Kept for who lives in the building */
            neighbour?: components["schemas"]["kept_places"];
            /** @description Addresses of the buildings places are kept for; none: whoever is of the community */
            neighbours: string[];
            /** @description Another one signed up for at that time: a place, an offer, in line, or asked in a lot */
            clash?: components["schemas"]["session_line"];
            /** @description How many sessions of its course have not begun, itself too */
            in_course: number;
            /** @description Whether whoever asks is staff here */
            may_change: boolean;
            /**
             * Format: date-time
             * @description From when on it can be noted who came
             */
            door_opens_at: string;
            /** @description Whether its activity was the idea of whoever asks: they see who comes, note it, and decide when too few do */
            may_run: boolean;
            /** @description Counts changes */
            revision: number;
        };
        /** @description A session of a course. */
        course_session: {
            /** @description The session, with one's own place */
            session: components["schemas"]["session_line"];
            /** @description Another one has a place in at that time */
            clash?: components["schemas"]["session_line"];
            /** @description After signing up somebody else: how theirs stands */
            signup?: components["schemas"]["signup"];
            /** @description After signing up: code of the error that says why there is no place */
            why?: string;
            /** @description The same for people, in the language asked for */
            why_text?: string;
        };
        /** @description Sessions of an activity that were set in one go and have not begun. */
        course: {
            /** @description By their beginning */
            sessions: components["schemas"]["course_session"][];
        };
        /** @description An activity in a list. */
        activity_line: {
            /** @description The activity */
            id: string;
            /** @description What sort of thing */
            kind: components["schemas"]["activity_kind"];
            /** @description How it stands */
            state: components["schemas"]["activity_state"];
            /** @description What it is called */
            title: components["schemas"]["localized"];
            /** @description What happens */
            about?: components["schemas"]["localized"];
            /** @description What to bring */
            bring?: components["schemas"]["localized"];
            /** @description Code of the area it is of */
            area: string;
            /** @description The venue */
            venue?: string;
            /** @description What the venue is called */
            venue_name?: components["schemas"]["localized"];
            /** @description Who gives it */
            leader?: string;
            /** @description For whom: from this age */
            age_from?: number;
            /** @description Up to this age */
            age_until?: number;
            /** @description Spoken in it */
            languages: string[];
            /** @description One can sit all the time */
            is_seated: boolean;
            /** @description What it costs; left out: nothing */
            fee?: components["schemas"]["fen"];
            /** @description Whose idea it was; for who answers it and themselves */
            initiator?: components["schemas"]["person_chip"];
            /** @description What the idea asks for; for who answers it and whose it is */
            needs?: string;
            /** @description When and for how many; for who answers it and whose it is */
            wishes?: components["schemas"]["idea_wishes"];
            /** @description What the idea was told; for who answers it and whose it is */
            answer?: string;
            /** @description How many sessions are to come */
            sessions?: number;
            /**
             * Format: date-time
             * @description When the next is
             */
            next_at?: string;
            /** @description Counts changes */
            revision: number;
            /** @description Invented for a demonstration */
            is_demo: boolean;
        };
        /** @description A page of activities. */
        activity_page: {
            /** @description The latest first */
            activities: components["schemas"]["activity_line"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description An activity and its sessions. */
        activity_detail: {
            /** @description What it is */
            activity: components["schemas"]["activity_line"];
            /** @description All to come, 400 at most, and the last 100 that are over, by their beginning */
            sessions: components["schemas"]["session_line"][];
            /** @description How many have not begun and were not cancelled: what ending it calls off */
            to_come: number;
            /** @description How many people have a place in one of those, wait or asked; each once */
            going: number;
        };
        /** @description A session with too few people. */
        undecided_session: {
            /** @description The session */
            session: components["schemas"]["session_line"];
            /** @description People who have a place */
            given: number;
            /** @description How many are needed */
            minimum: number;
        };
        /** @description Sessions with too few people. */
        undecided_sessions: {
            /** @description By their beginning */
            sessions: components["schemas"]["undecided_session"][];
        };
        /** @description An activity to plan. */
        activity_wish: {
            /** @description What sort of thing */
            kind: components["schemas"]["activity_kind"];
            /** @description What it is called */
            title: components["schemas"]["text_wish"];
            /** @description Code of the area it is of */
            area: string;
            /** @description An activity whose other members are taken over */
            copy_of?: string;
            /** @description The venue; empty: none */
            venue?: string;
            /** @description What happens */
            about?: components["schemas"]["text_wish"];
            /** @description What to bring */
            bring?: components["schemas"]["text_wish"];
            /** @description Who gives it */
            leader?: string;
            /** @description For whom: from this age; 0: any */
            age_from?: number;
            /** @description Up to this age; 0: any */
            age_until?: number;
            /** @description Spoken in it (ISO 639) */
            languages?: string[];
            /** @description One can sit all the time */
            is_seated?: boolean;
            /** @description What it costs */
            fee?: components["schemas"]["fen"];
        };
        /** @description What to change of an activity. */
        activity_change: {
            /** @description From which the change was made */
            revision: number;
            /** @description draft, published or over */
            state?: components["schemas"]["activity_state"];
            /** @description Why what has not begun is called off when it ends; whoever signed up is told */
            reason?: string;
            /** @description What sort of thing */
            kind?: components["schemas"]["activity_kind"];
            /** @description What it is called */
            title?: components["schemas"]["text_wish"];
            /** @description Code of the area it is of */
            area?: string;
            /** @description The venue; empty: none */
            venue?: string;
            /** @description What happens */
            about?: components["schemas"]["text_wish"];
            /** @description What to bring */
            bring?: components["schemas"]["text_wish"];
            /** @description Who gives it */
            leader?: string;
            /** @description For whom: from this age; 0: any */
            age_from?: number;
            /** @description Up to this age; 0: any */
            age_until?: number;
            /** @description Spoken in it (ISO 639) */
            languages?: string[];
            /** @description One can sit all the time */
            is_seated?: boolean;
            /** @description What it costs */
            fee?: components["schemas"]["fen"];
        };
        /** @description A session, or several by a rule. */
        new_sessions: {
            /**
             * Format: date-time
             * @description Beginning, of the first
             */
            from: string;
            /**
             * Format: date-time
             * @description End, of the first
             */
            until: string;
            /** @description How it repeats (RFC 5545, daily at most); for a year at most */
            rule?: string;
            /** @description `id` of a session of the activity whose course these are of, too; left out: they are one of their own */
            joins?: string;
            /** @description The room; empty: none */
            room?: string;
            /** @description Where it is, when in no room */
            place?: string;
            /** @description How many there are */
            places: number;
            /** @description How many are needed */
            minimum?: number;
            /** @description How many one may sign up; left out: 1 */
            group_max?: number;
            /** @description How many parties may wait; left out: no limit */
            most_waiting?: number;
            /** @description How places are given; left out: first come */
            way?: components["schemas"]["way_of_giving"];
            /** @description Signing up begins so long before; left out: at once */
            opens_before_minutes?: number;
            /** @description Signing up ends so long before; left out: with the beginning */
            closes_before_minutes?: number;
            /** @description A lot is drawn so long before; left out: three days */
            draw_before_minutes?: number;
            /** @description With fewer than the minimum, who runs it and the staff are told so long before; left out: a day */
            decide_before_minutes?: number;
            /** @description How long an offer lasts; left out: 120 */
            offer_minutes?: number;
            /** @description Kept for who comes to the door */
            walk_in?: components["schemas"]["kept_wish"];
            /** @description Kept for who has never had a place */
            first_timer?: components["schemas"]["kept_wish"];
            /** @description Kept for who lives in the building */
            neighbour?: components["schemas"]["kept_wish"];
        };
        /** @description A session as it would be again. */
        session_proposal: {
            /** @description To be added as it is */
            wish: components["schemas"]["new_sessions"];
            /** @description The same for those that were one course: all but the first join it */
            course: string;
            /** @description What the room is called */
            room_name?: components["schemas"]["localized"];
            /** @description The holiday that day is */
            holiday?: string;
            /** @description What is in the way */
            taken?: components["schemas"]["taken_time"];
        };
        /** @description Sessions as they would be again. */
        session_proposals: {
            /** @description By their beginning */
            proposals: components["schemas"]["session_proposal"][];
        };
        /** @description Places to keep for a kind of people. */
        kept_wish: {
            /** @description How many */
            places: number;
            /** @description Open to everybody so long before the beginning */
            until_before_minutes: number;
        };
        /** @description What to change of a session. */
        session_change: {
            /** @description From which the change was made */
            revision: number;
            /** @description Which of its course; left out: single */
            scope?: components["schemas"]["booking_scope"];
            /**
             * Format: date-time
             * @description Beginning, of the first
             */
            from?: string;
            /**
             * Format: date-time
             * @description End, of the first
             */
            until?: string;
            /** @description The room; empty: none */
            room?: string;
            /** @description Where it is, when in no room */
            place?: string;
            /** @description How many there are */
            places?: number;
            /** @description How many are needed */
            minimum?: number;
            /** @description How many one may sign up; left out: 1 */
            group_max?: number;
            /** @description How long an offer lasts; left out: 120 */
            offer_minutes?: number;
            /** @description How many parties may wait; -1: no limit */
            most_waiting?: number;
            /** @description How places are given; left out: first come */
            way?: components["schemas"]["way_of_giving"];
            /** @description Signing up begins so long before; left out: at once */
            opens_before_minutes?: number;
            /** @description Signing up ends so long before; left out: with the beginning */
            closes_before_minutes?: number;
            /** @description A lot is drawn so long before; left out: three days */
            draw_before_minutes?: number;
            /** @description With fewer than the minimum, who runs it and the staff are told so long before; left out: a day */
            decide_before_minutes?: number;
            /** @description Kept for who comes to the door */
            walk_in?: components["schemas"]["kept_wish"];
            /** @description Kept for who has never had a place */
            first_timer?: components["schemas"]["kept_wish"];
            /** @description Kept for who lives in the building */
            neighbour?: components["schemas"]["kept_wish"];
        };
        /** @description Why a session does not take place. */
        session_cancel: {
            /** @description Why; whoever signed up is told */
            reason: string;
            /** @description Which of its course; left out: single */
            scope?: components["schemas"]["booking_scope"];
        };
        /** @description A place to ask for. */
        signup_wish: {
            /** @description For how many; left out: 1 */
            party?: number;
            /** @description Staff: for whom; left out: for oneself, or whom one acts for */
            person?: string;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["signup_how"];
            /** @description Staff: a guardian asked, as it must be for a child under 14 */
            by_guardian?: boolean;
        };
        /**
         * @description How somebody signed up.
         * @enum {string}
         */
        signup_how: "self" | "desk" | "phone" | "paper" | "door";
        /** @description A place, or where one stands in line. */
        signup: {
            /** @description The signup */
            id: string;
            /** @description The session */
            session: string;
            /** @description Whose it is; for staff */
            person?: components["schemas"]["person_chip"];
            /** @description How it stands */
            state: components["schemas"]["signup_state"];
            /** @description For how many */
            party: number;
            /** @description Parties in line before, when waiting */
            ahead?: number;
            /**
             * Format: date-time
             * @description Of an offer: when it ends
             */
            until?: string;
            /** @description Order of arrival; of a lot the ticket */
            number?: number;
            /** @description How they signed up */
            how: components["schemas"]["signup_how"];
            /** @description Who signed them up, when it was somebody else */
            made_by?: components["schemas"]["person_chip"];
            /** @description How they asked staff to */
            asked?: components["schemas"]["asked_how"];
            /**
             * Format: date-time
             * @description When they came
             */
            came_at?: string;
            /** @description How it was, 1 to 3 */
            liked?: number;
            /** @description Whether they would come again */
            again?: boolean;
            /** @description After signing up somebody else: what else they have at that time */
            clash?: components["schemas"]["other_place"];
        };
        /** @description Something else somebody has a place in at the same time; what it is, for its staff. */
        other_place: {
            /** @description What it is called */
            title?: components["schemas"]["localized"];
            /**
             * Format: date-time
             * @description When it begins
             */
            from?: string;
            /**
             * Format: date-time
             * @description When it ends
             */
            until?: string;
        };
        /** @description Everybody who signed up. */
        signup_list: {
            /** @description In the order they came in */
            signups: components["schemas"]["signup"][];
            /** @description People who have a place, also those who came */
            given: number;
            /** @description People a place is held for */
            offered: number;
            /** @description Parties in line */
            waiting: number;
            /** @description People who came */
            attended: number;
        };
        /** @description Who could be meant. */
        found_persons: {
            /** @description By name */
            persons: components["schemas"]["found_person"][];
        };
        /** @description Somebody who could be meant. */
        found_person: {
            /** @description The person */
            id: string;
            /** @description Name */
            name: string;
            /** @description Under 14: a guardian must have asked */
            is_child: boolean;
            /** @description What else they signed up for at that time */
            clash?: components["schemas"]["other_place"];
        };
        /** @description Something noted at the door. */
        door_note: {
            /** @description What the device calls it */
            key: string;
            /**
             * Format: date-time
             * @description When it was noted; one that no calendar has is answered with activities.bad_time
             */
            at: string;
            /** @description Whose place; or */
            signup?: string;
            /** @description who came without one, as staff found them; or */
            person?: string;
            /** @description what the card says of who came without one; or */
            card?: string;
            /** @description SHA-256 of that without linli:card:, as base64url, what a device keeps while it has no network */
            card_hash?: string;
            /** @description Whether they came; left out: yes */
            came?: boolean;
            /** @description What was noted of the place was a mistake: neither came nor missed */
            taken_back?: boolean;
            /** @description For how many, of who came without a place */
            party?: number;
            /** @description A guardian is there, of a child who came without a place */
            by_guardian?: boolean;
        };
        /** @description What was noted. */
        door_notes: {
            /** @description In the order they were noted */
            notes: components["schemas"]["door_note"][];
        };
        /** @description What came of a note. */
        door_result: {
            /** @description What the device calls it */
            key: string;
            /** @description Whether it is so now */
            is_done: boolean;
            /** @description Code of the error, when not */
            why?: string;
            /** @description How it stands */
            signup?: components["schemas"]["signup"];
        };
        /** @description What came of the notes. */
        door_results: {
            /** @description In their order */
            results: components["schemas"]["door_result"][];
        };
        /** @description Whose places are given back. */
        course_leaving: {
            /** @description Staff: whose; left out: one’s own, or of whom one acts for */
            person?: string;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
        };
        /** @description Yes or no. */
        offer_answer: {
            /** @description Whether the place is taken */
            accepted: boolean;
            /** @description Staff: how they said so; needed for somebody else */
            how?: components["schemas"]["asked_how"];
        };
        /** @description Whether they came. */
        attendance: {
            /** @description Whether they came; left out: it was noted by mistake, neither is known */
            came?: boolean;
        };
        /** @description How it was. */
        feedback: {
            /** @description 1 not so well, 2 well, 3 very well */
            liked?: number;
            /** @description Whether one would come again */
            again?: boolean;
        };
        /** @description A place of mine. */
        my_signup: {
            /** @description The session, with my place */
            session: components["schemas"]["session_line"];
            /** @description Whether one of the two questions was answered */
            feedback_given: boolean;
        };
        /** @description Places of mine. */
        my_signups: {
            /** @description To come, by their beginning */
            coming: components["schemas"]["my_signup"][];
            /** @description Of the last 90 days, the latest first */
            past: components["schemas"]["my_signup"][];
        };
        /** @description One who asked, without a name. */
        lot_ticket: {
            /** @description Known to its owner */
            number: number;
            /** @description How many slips it has */
            slips: number;
            /** @description For how many */
            party: number;
            /** @description Bits: 1 at the door, 2 first time, 4 neighbour */
            kinds: number;
        };
        /** @description A lot, before and after it was drawn. */
        lot: {
            /** @description SHA-256 of the seed, published when asking began */
            commitment: string;
            /**
             * Format: date-time
             * @description When it is drawn
             */
            draw_at: string;
            /** @description Whether it was */
            is_drawn: boolean;
            /** @description What it was drawn with */
            seed?: string;
            /** @description What names the session in the draw */
            about?: string;
            /** @description How many there were */
            places?: number;
            /** @description Kept at the draw: at the door, first time, neighbours */
            kept?: number[];
            /** @description Whether places were saved for larger parties */
            is_saving?: boolean;
            /** @description Everybody who asked */
            tickets: components["schemas"]["lot_ticket"][];
            /** @description Numbers in the order drawn */
            order: number[];
            /** @description Numbers that got a place */
            given: number[];
        };
        /** @description What somebody would like to start. */
        idea: {
            /** @description One of mine that was asked back */
            idea?: string;
            /** @description What sort of thing */
            kind: components["schemas"]["activity_kind"];
            /** @description What it would be called */
            title: string;
            /** @description What would happen, for whom */
            about?: string;
            /** @description What it needs */
            needs: string;
            /** @description Code of the area; left out: one's own */
            area?: string;
            /** @description Where one would like it */
            venue?: string;
            /** @description When one would like it; any of them will do */
            times?: components["schemas"]["wished_time"][];
            /** @description When, in words */
            when?: string;
            /** @description How many it takes; left out or 0: no matter */
            people_min?: number;
            /** @description For how many at most; left out or 0: no matter */
            people_max?: number;
            /** @description For whom: from this age; 0: any */
            age_from?: number;
            /** @description Up to this age; 0: any */
            age_until?: number;
            /** @description One can sit all the time */
            is_seated?: boolean;
        };
        /** @description A time somebody would like. */
        wished_time: {
            /**
             * Format: date-time
             * @description Beginning
             */
            from: string;
            /** @description How long */
            minutes: number;
        };
        /** @description When an idea would take place, and for how many. */
        idea_wishes: {
            /** @description Any of them will do; the one liked best first */
            times: components["schemas"]["wished_time"][];
            /** @description When, in words */
            when?: string;
            /** @description How many it takes; left out: no matter */
            people_min?: number;
            /** @description For how many at most; left out: no matter */
            people_max?: number;
        };
        /** @description What an idea is told. */
        idea_answer: {
            /** @description Yes, ask back, or no */
            answer: components["schemas"]["idea_verdict"];
            /** @description What is told; needed unless yes */
            text?: string;
        };
        /**
         * @description Yes, a question first, or no.
         * @enum {string}
         */
        idea_verdict: "yes_to_it" | "ask_back" | "decline";
        /** @description A calendar. */
        calendar_text: {
            /** @description The iCalendar object */
            text: string;
        };
        /** @description An event that was not booked. */
        calendar_problem: {
            /** @description What the event is called */
            title: string;
            /**
             * Format: date-time
             * @description Beginning, when it could be read
             */
            from?: string;
            /** @description Code of the error */
            why: string;
            /** @description Where the event, or the property that is not understood, begins in the text, from 1 */
            line?: number;
            /** @description The property that is not understood, such as RRULE */
            property?: string;
            /** @description What is not understood, as it stands there */
            text?: string;
        };
        /** @description What came of a calendar. */
        calendar_import: {
            /** @description Events in it */
            events: number;
            /** @description Bookings made */
            booked: number;
            /** @description Events read before */
            known: number;
            /** @description Events that are called off altogether; nothing is booked for them */
            cancelled: number;
            /** @description What was not booked */
            left_out: components["schemas"]["calendar_problem"][];
        };
        /** @description Where a calendar can be subscribed to. */
        calendar_address: {
            /** @description Whether there is one */
            is_there: boolean;
            /**
             * Format: date-time
             * @description When it was made
             */
            since?: string;
            /** @description The address, below the server's own; only when it was made just now */
            path?: string;
        };
        /** @description A photograph. */
        photograph: {
            /** @description The photograph */
            id: string;
            /** @description What is to be seen, for whoever cannot see it */
            alt: string;
            /** @description Dots across, of the large one */
            width: number;
            /** @description Dots down */
            height: number;
        };
        /** @description Photographs. */
        photograph_list: {
            /** @description In their order */
            photographs: components["schemas"]["photograph"][];
        };
        /** @description A photograph to add. */
        photograph_wish: {
            /** @description The file, base 64 */
            content: string;
            /** @description What is to be seen, for whoever cannot see it */
            alt: string;
            /** @description Whoever can be recognized agreed */
            has_consent?: boolean;
        };
        /**
         * @description What a volunteer can do.
         * @enum {string}
         */
        skill: "receiving" | "company" | "teaching" | "crafts" | "music" | "painting" | "reading" | "computers" | "repair" | "cooking" | "first_aid" | "health" | "law" | "translation" | "guiding" | "photography" | "organising" | "carrying";
        /**
         * @description asked: staff has not answered. stopped: by themselves.
         * @enum {string}
         */
        volunteer_state: "none" | "asked" | "accepted" | "declined" | "stopped";
        /**
         * @description morning: until 12:00; afternoon: until 18:00; evening: after.
         * @enum {string}
         */
        part_of_day: "morning" | "afternoon" | "evening";
        /** @description A part of a day of the week. */
        availability: {
            /** @description 1 Monday to 7 Sunday */
            weekday: number;
            /** @description Which part of it */
            part: components["schemas"]["part_of_day"];
        };
        /** @description What somebody offers. */
        volunteer_wish: {
            /** @description What they can do */
            skills: components["schemas"]["skill"][];
            /** @description When they have time; empty: it depends */
            when: components["schemas"]["availability"][];
            /** @description In their own words */
            about?: string;
            /** @description How much at most; left out: 8 */
            hours_a_week?: number;
        };
        /** @description A volunteer. */
        volunteer_line: {
            /** @description Who */
            person?: components["schemas"]["person_chip"];
            /** @description How it stands */
            state: components["schemas"]["volunteer_state"];
            /** @description Why declined */
            reason?: string;
            /** @description Code of the area they live in */
            area?: string;
            /** @description What they can do */
            skills: components["schemas"]["skill"][];
            /** @description When they have time */
            when: components["schemas"]["availability"][];
            /** @description In their own words */
            about?: string;
            /** @description How much at most */
            hours_a_week: number;
            /**
             * Format: date-time
             * @description When they first offered
             */
            since?: string;
            /** @description Minutes that count, of all time */
            confirmed_minutes: number;
        };
        /** @description A page of volunteers. */
        volunteer_page: {
            /** @description The latest first */
            volunteers: components["schemas"]["volunteer_line"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description Yes or no. */
        volunteer_decision: {
            /** @description Whether they are a volunteer */
            accepted: boolean;
            /** @description Why not; needed then */
            reason?: string;
        };
        /**
         * @description taken: to come or under way. missed: did not come.
         * @enum {string}
         */
        turn_state: "taken" | "given_back" | "came" | "missed";
        /** @description One volunteer's turn in a shift. */
        turn: {
            /** @description The turn */
            id: string;
            /** @description Whose it is; for staff and of offered ones */
            person?: components["schemas"]["person_chip"];
            /** @description How it stands */
            state: components["schemas"]["turn_state"];
            /** @description Somebody else may take it over */
            is_offered: boolean;
            /**
             * Format: date-time
             * @description When they came
             */
            came_at?: string;
            /**
             * Format: date-time
             * @description When they left
             */
            left_at?: string;
            /** @description Minutes that count; left out until confirmed */
            minutes?: number;
            /** @description Whether the door recorded it */
            by_door?: boolean;
            /** @description Who put them down, when it was somebody else; for staff and themselves */
            made_by?: components["schemas"]["person_chip"];
            /** @description How they asked staff to */
            asked?: components["schemas"]["asked_how"];
        };
        /** @description A time volunteers are needed. */
        shift: {
            /** @description The shift */
            id: string;
            /** @description What is to be done */
            title: string;
            /** @description More about it */
            about?: string;
            /** @description Code of its area */
            area: string;
            /** @description The venue; its session's when it has none of its own */
            venue?: string;
            /** @description What the venue is called */
            venue_name?: components["schemas"]["localized"];
            /** @description Where there: its session's room, or the place in words */
            place?: components["schemas"]["localized"];
            /** @description The session it helps with */
            session?: string;
            /**
             * Format: date-time
             * @description Beginning
             */
            from: string;
            /**
             * Format: date-time
             * @description End
             */
            until: string;
            /** @description How many are needed */
            places: number;
            /** @description How many there are */
            taken: number;
            /** @description What it takes */
            skills: components["schemas"]["skill"][];
            /** @description Does not take place */
            is_cancelled: boolean;
            /** @description Why not */
            reason?: string;
            /** @description One's own turn */
            mine?: components["schemas"]["turn"];
            /** @description For staff everybody's; for volunteers those offered that they could take over */
            turns?: components["schemas"]["turn"][];
            /** @description Counts changes */
            revision: number;
        };
        /** @description Shifts. */
        shift_list: {
            /** @description By their beginning; 1,000 at most */
            shifts: components["schemas"]["shift"][];
        };
        /**
         * @description overlap and place: hard. The others are soft.
         * @enum {string}
         */
        clash_kind: "overlap" | "place" | "close" | "outside_hours" | "missing_skill" | "over_week";
        /** @description What stands against taking a turn. */
        clash: {
            /** @description overlap: another turn. place: a session one has a place in. over_week: over one's own hours a week */
            kind: components["schemas"]["clash_kind"];
            /** @description Whether it cannot be */
            is_hard: boolean;
            /** @description The other shift or session */
            what?: string;
            /**
             * Format: date-time
             * @description Its beginning
             */
            from?: string;
        };
        /** @description A shift and what stands against it. */
        shift_view: {
            /** @description The shift */
            shift: components["schemas"]["shift"];
            /** @description For whoever asks, or the `person` asked about */
            clashes: components["schemas"]["clash"][];
            /** @description Whether whoever asks is staff here */
            may_change: boolean;
        };
        /** @description A shift to ask for, or several. */
        shift_wish: {
            /** @description What is to be done */
            title: string;
            /** @description More about it */
            about?: string;
            /** @description Code of the area; left out: of the venue or the session */
            area?: string;
            /** @description The venue */
            venue?: string;
            /** @description The session it helps with */
            session?: string;
            /**
             * Format: date-time
             * @description Beginning, of the first
             */
            from: string;
            /**
             * Format: date-time
             * @description End, of the first; a day later at most
             */
            until: string;
            /** @description How it repeats (RFC 5545, daily at most); for a year at most */
            rule?: string;
            /** @description How many are needed */
            places: number;
            /** @description What it takes */
            skills?: components["schemas"]["skill"][];
            /** @description What whoever asks calls it, so that sending it twice makes one */
            own_key?: string;
        };
        /** @description What to change of a shift. */
        shift_change: {
            /** @description From which the change was made */
            revision: number;
            /** @description What is to be done */
            title?: string;
            /** @description More about it */
            about?: string;
            /**
             * Format: date-time
             * @description Beginning, of the first
             */
            from?: string;
            /**
             * Format: date-time
             * @description End, of the first; a day later at most
             */
            until?: string;
            /** @description How many are needed */
            places?: number;
            /** @description What it takes */
            skills?: components["schemas"]["skill"][];
        };
        /** @description Why a shift does not take place. */
        shift_cancel: {
            /** @description Why; whoever has a turn is told */
            reason: string;
        };
        /** @description A turn to take. */
        turn_wish: {
            /** @description Staff: for whom */
            person?: string;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
            /** @description Though something should be thought over */
            anyway?: boolean;
        };
        /** @description Whether somebody may take a turn over. */
        swap_wish: {
            /** @description Whether it is offered */
            offered: boolean;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
        };
        /** @description Coming or going. */
        turn_check_in: {
            /** @description true: here. false: leaving */
            coming: boolean;
        };
        /** @description How long somebody helped. */
        turn_hours: {
            /** @description Zero: did not come */
            minutes: number;
        };
        /** @description My volunteering. */
        my_volunteering: {
            /** @description What I offer */
            profile: components["schemas"]["volunteer_line"];
            /** @description My turns to come */
            coming: components["schemas"]["shift"][];
            /** @description Of the last year, the latest first */
            past: components["schemas"]["shift"][];
            /** @description Balance of the time bank; 60 are a coin */
            coins_minutes: number;
            /** @description Whether coins ever moved there: earned, or from the family */
            has_account: boolean;
        };
        /** @description Days of a certificate. */
        certificate_wish: {
            /** @description First day */
            from: string;
            /** @description Last day */
            until: string;
        };
        /** @description What a certificate says. */
        certificate: {
            /** @description What it is checked by */
            code: string;
            /** @description Whose it is; hidden in part from others */
            name: string;
            /** @description First day */
            from: string;
            /** @description Last day */
            until: string;
            /** @description Minutes that count */
            minutes: number;
            /** @description How many shifts */
            turns: number;
            /** @description Minutes of the same days that are confirmed now */
            minutes_now: number;
            /** @description How many shifts of the same days are confirmed now */
            turns_now: number;
            /**
             * Format: date-time
             * @description When it was made
             */
            made_at: string;
        };
        /**
         * @description earned: by a turn. corrected: hours were corrected.
         * @enum {string}
         */
        coin_kind: "earned" | "corrected" | "given" | "received" | "spent";
        /** @description Coins that moved. */
        coin_entry: {
            /** @description The entry */
            id: string;
            /** @description Why */
            kind: components["schemas"]["coin_kind"];
            /** @description More or, when negative, less */
            minutes: number;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description The shift, or what was got for it */
            what?: string;
            /** @description From whom or to whom */
            with?: components["schemas"]["person_chip"];
        };
        /** @description An account of the time bank. */
        coin_account: {
            /** @description 60 are a coin */
            balance_minutes: number;
            /** @description Toward the month's cap */
            earned_this_month_minutes: number;
            /** @description The caps */
            rules: components["schemas"]["time_bank_rules"];
            /** @description The latest first */
            entries: components["schemas"]["coin_entry"][];
            /** @description To whom one may give */
            family: components["schemas"]["person_chip"][];
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description How many coins somebody has. */
        coin_balance: {
            /** @description 60 are a coin */
            balance_minutes: number;
        };
        /** @description Coins for somebody of the family. */
        coin_gift: {
            /** @description To whom */
            to: string;
            /** @description 60 are a coin */
            minutes: number;
            /** @description What whoever asks calls it, so that sending it twice moves it once */
            own_key: string;
        };
        /** @description What somebody got for coins. */
        coin_spending: {
            /** @description Whose coins */
            person: string;
            /** @description How they asked */
            how: components["schemas"]["asked_how"];
            /** @description 60 are a coin */
            minutes: number;
            /** @description What they got */
            what: string;
            /** @description What whoever asks calls it, so that sending it twice moves it once */
            own_key: string;
        };
        /** @description Caps of the time bank; a cap left out is none. */
        time_bank_rules: {
            /** @description One earns at most so much a month */
            month_minutes?: number;
            /** @description One holds at most so much */
            balance_minutes?: number;
            /** @description One gives at most so much a month */
            gift_month_minutes?: number;
        };
        /** @description The time bank. */
        time_bank: {
            /** @description The caps */
            rules: components["schemas"]["time_bank_rules"];
            /** @description Of all time */
            earned_minutes: number;
            /** @description Of all time */
            spent_minutes: number;
            /** @description On all accounts */
            held_minutes: number;
            /** @description How many people hold some */
            accounts: number;
            /** @description Whether earned is spent and held, counted anew */
            balances: boolean;
        };
        /**
         * @description A merchant, an organisation (社会组织), or a public body.
         * @enum {string}
         */
        supporter_kind: "shop" | "association" | "public_body";
        /** @description Who gives. */
        supporter: {
            /** @description The supporter */
            id: string;
            /** @description What it is */
            kind: components["schemas"]["supporter_kind"];
            /** @description What it is called */
            name: components["schemas"]["localized"];
            /** @description What it does */
            about?: components["schemas"]["localized"];
            /** @description Code of the area it is in */
            area: string;
            /** @description It wants to be thanked in public */
            is_thanked: boolean;
            /** @description How many were delivered */
            contributions?: number;
            /** @description Invented for a demonstration */
            is_demo: boolean;
        };
        /** @description Supporters. */
        supporter_list: {
            /** @description By name */
            supporters: components["schemas"]["supporter"][];
        };
        /** @description A supporter to put down. */
        supporter_wish: {
            /** @description What it is */
            kind: components["schemas"]["supporter_kind"];
            /** @description What it is called */
            name: components["schemas"]["text_wish"];
            /** @description What it does */
            about?: components["schemas"]["text_wish"];
            /** @description Code of the area it is in */
            area: string;
            /** @description Unified social credit code (GB 32100) */
            registration?: string;
            /** @description It wants to be thanked in public; left out: yes */
            is_thanked?: boolean;
            /** @description A declared interest: what it has to do with those who decide */
            interest?: string;
            /** @description Persons who speak for it */
            speakers?: string[];
        };
        /** @description What to change of a supporter. */
        supporter_change: {
            /** @description From which the change was made */
            revision: number;
            /** @description What it is */
            kind?: components["schemas"]["supporter_kind"];
            /** @description What it is called */
            name?: components["schemas"]["text_wish"];
            /** @description What it does */
            about?: components["schemas"]["text_wish"];
            /** @description Code of the area it is in */
            area?: string;
            /** @description Unified social credit code (GB 32100) */
            registration?: string;
            /** @description It wants to be thanked in public; left out: yes */
            is_thanked?: boolean;
            /** @description A declared interest: what it has to do with those who decide */
            interest?: string;
            /** @description Persons who speak for it */
            speakers?: string[];
        };
        /** @description A supporter and what it gave. */
        supporter_view: {
            /** @description Who */
            supporter: components["schemas"]["supporter"];
            /** @description Unified social credit code; for staff and its speakers */
            registration?: string;
            /** @description A declared interest; for staff and its speakers */
            interest?: string;
            /** @description For staff and its speakers */
            speakers?: components["schemas"]["person_chip"][];
            /** @description The latest first; for staff and its speakers */
            contributions: components["schemas"]["contribution"][];
            /** @description What came of all of it */
            outcome: components["schemas"]["outcome_numbers"];
            /** @description What is said in public, the latest first */
            thanks?: components["schemas"]["thanks"][];
            /** @description Whether whoever asks is staff here */
            may_change: boolean;
            /** @description Whether whoever asks may pledge for it */
            may_pledge?: boolean;
            /** @description Counts changes; for staff */
            revision?: number;
        };
        /** @description For whom I speak. */
        my_supporters: {
            /** @description By name */
            supporters: components["schemas"]["supporter_view"][];
        };
        /**
         * @description What is given.
         * @enum {string}
         */
        contribution_kind: "money" | "goods" | "premises" | "expertise";
        /**
         * @description pledged: not answered. delivered: something came. used: all of it was used.
         * @enum {string}
         */
        contribution_state: "pledged" | "accepted" | "refused" | "withdrawn" | "delivered" | "used";
        /** @description How much of something that is no money. */
        quantity: {
            /** @description How many */
            count: number;
            /** @description Of what: 份, hours, pieces */
            unit: string;
        };
        /** @description What was given, in a line. */
        contribution: {
            /** @description The contribution */
            id: string;
            /** @description Who gives */
            supporter: string;
            /** @description What it is called */
            supporter_name: components["schemas"]["localized"];
            /** @description What is given */
            kind: components["schemas"]["contribution_kind"];
            /** @description How it stands */
            state: components["schemas"]["contribution_state"];
            /** @description In a word */
            title: string;
            /** @description Code of the area it is for */
            area?: string;
            /** @description For this venue */
            venue?: string;
            /** @description What the venue is called */
            venue_name?: components["schemas"]["localized"];
            /** @description For this activity */
            activity?: string;
            /** @description What the activity is called */
            activity_title?: components["schemas"]["localized"];
            /** @description Money, or what it is worth; 0: not valued */
            fen: number;
            /** @description How much, when no money */
            quantity?: components["schemas"]["quantity"];
            /** @description What came, in money or worth */
            delivered_fen: number;
            /** @description What came, counted */
            delivered_count?: number;
            /** @description What was used, in money or worth */
            used_fen: number;
            /** @description What was used, counted */
            used_count?: number;
            /**
             * Format: date-time
             * @description When it was pledged
             */
            at: string;
            /** @description Why declined */
            reason?: string;
            /** @description An interest is declared, or a speaker is staff or of the committee here */
            has_interest: boolean;
            /** @description Invented for a demonstration */
            is_demo: boolean;
            /** @description Counts changes */
            revision: number;
        };
        /** @description A page of contributions. */
        contribution_page: {
            /** @description The latest first */
            contributions: components["schemas"]["contribution"][];
            /** @description How many wait for an answer */
            pledged: number;
            /** @description `after` of the next page */
            next?: string;
        };
        /** @description Something that came. */
        delivery: {
            /** @description The delivery */
            id: string;
            /** @description Money, or what it is worth */
            fen: number;
            /** @description How many, when no money */
            count?: number;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description What was noted */
            note?: string;
            /** @description Its receipt */
            receipt: string;
            /** @description What stands on it: 310109-2026-0007 */
            receipt_number: string;
            /** @description It was put down wrongly; its receipt is void */
            is_reversed: boolean;
            /**
             * Format: date-time
             * @description Since when
             */
            reversed_at?: string;
            /** @description Why */
            reversal_reason?: string;
            /** @description Number of the receipt this one puts right */
            instead_of?: string;
        };
        /** @description What something was used for. */
        use: {
            /** @description The use */
            id: string;
            /** @description Money, or what it is worth */
            fen: number;
            /** @description How many, when no money */
            count?: number;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description For what; of a session its activity's title */
            what: components["schemas"]["localized"];
            /** @description For this session */
            session?: string;
            /** @description It was not used for that after all */
            is_undone: boolean;
        };
        /** @description What came of it, in numbers. Left out where it is of fewer than five people. */
        outcome_numbers: {
            /** @description Sessions it was used for that took place */
            sessions: number;
            /** @description People who came to them */
            attended?: number;
            /** @description Of those for the first time */
            first_time?: number;
            /** @description How many said how it was */
            answers?: number;
            /** @description Of those: well or very well */
            liked_percent?: number;
        };
        /** @description A contribution and what became of it. */
        contribution_view: {
            /** @description What was given */
            contribution: components["schemas"]["contribution"];
            /** @description More about it */
            about?: string;
            /** @description The declared interest */
            interest?: string;
            /** @description Speakers who are staff or of the committee here */
            interested?: components["schemas"]["person_chip"][];
            /** @description Who accepted or declined it; for staff */
            decided_by?: components["schemas"]["person_chip"];
            /** @description What came */
            deliveries: components["schemas"]["delivery"][];
            /** @description What it was used for */
            uses: components["schemas"]["use"][];
            /** @description What came of it */
            outcome: components["schemas"]["outcome_numbers"];
            /** @description Whether whoever asks is staff here and no speaker of it */
            may_decide: boolean;
            /** @description Whether whoever asks may take it back */
            may_withdraw: boolean;
        };
        /** @description What is pledged. */
        pledge_wish: {
            /** @description What is given */
            kind: components["schemas"]["contribution_kind"];
            /** @description In a word */
            title: string;
            /** @description More about it, and conditions */
            about?: string;
            /** @description Money; of other things what they are worth */
            fen?: number;
            /** @description How much, when no money */
            quantity?: components["schemas"]["quantity"];
            /** @description For this venue */
            venue?: string;
            /** @description For this activity */
            activity?: string;
            /** @description What whoever asks calls it, so that sending it twice is once */
            own_key: string;
        };
        /** @description Yes or no. */
        contribution_decision: {
            /** @description Whether it is accepted */
            accepted: boolean;
            /** @description Why not; needed then */
            reason?: string;
        };
        /** @description What came. */
        delivery_wish: {
            /** @description Money; of other things what they are worth */
            fen?: number;
            /** @description How many, when no money */
            count?: number;
            /** @description What was noted */
            note?: string;
            /** @description What whoever asks calls it, so that sending it twice is once */
            own_key: string;
        };
        /** @description What came really. */
        delivery_correction: {
            /** @description Money; of other things what they are worth */
            fen?: number;
            /** @description How many, when no money */
            count?: number;
            /** @description What was noted */
            note?: string;
        };
        /** @description Why a delivery was put down wrongly. */
        delivery_reversal: {
            /** @description Why; the supporter reads it */
            reason: string;
            /** @description What came really; left out: nothing */
            instead?: components["schemas"]["delivery_correction"];
        };
        /** @description What it was used for. */
        use_wish: {
            /** @description For this session */
            session?: string;
            /** @description For what; left out: the activity's title */
            what?: string;
            /** @description Money; of other things what they are worth */
            fen?: number;
            /** @description How many, when no money */
            count?: number;
            /** @description What whoever asks calls it, so that sending it twice is once */
            own_key: string;
        };
        /** @description What is said in public. */
        thanks: {
            /** @description Who gave */
            supporter: string;
            /** @description What it is called */
            name: components["schemas"]["localized"];
            /** @description What was given */
            kind: components["schemas"]["contribution_kind"];
            /** @description In a word */
            title: string;
            /** @description For this session */
            session?: string;
            /** @description For what */
            what?: components["schemas"]["localized"];
            /**
             * Format: date-time
             * @description When
             */
            at: string;
        };
        /** @description Thanks. */
        thanks_list: {
            /** @description The latest first */
            thanks: components["schemas"]["thanks"][];
        };
        /**
         * @description given: by supporters. held: not used yet. used: for the neighbourhood.
         * @enum {string}
         */
        ledger_account: "given" | "held" | "used";
        /** @description A movement. */
        ledger_line: {
            /** @description The movement */
            id: string;
            /** @description Counts movements without a gap */
            number: number;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
            /** @description What it is taken from */
            from: components["schemas"]["ledger_account"];
            /** @description What it goes to */
            to: components["schemas"]["ledger_account"];
            /** @description How much */
            fen: number;
            /** @description Money, not a worth */
            is_money?: boolean;
            /** @description Of this contribution */
            contribution: string;
            /** @description Who gave */
            supporter_name: components["schemas"]["localized"];
            /** @description What for */
            what: string;
            /** @description It takes another movement back */
            is_counter: boolean;
            /** @description Why it takes another back */
            reason?: string;
        };
        /** @description A page of the ledger and where it stands. */
        ledger: {
            /** @description The latest first */
            lines: components["schemas"]["ledger_line"][];
            /** @description Given in all */
            given_fen: number;
            /** @description Not used yet */
            held_fen: number;
            /** @description Used */
            used_fen: number;
            /** @description Whether given is held and used, counted anew */
            balances: boolean;
            /** @description `after` of the next page */
            next?: string;
        };
        /**
         * @description Asked or offered.
         * @enum {string}
         */
        favour_side: "asked" | "offered";
        /**
         * @description What sort of help.
         * @enum {string}
         */
        favour_kind: "company" | "errand" | "tools" | "skill" | "other";
        /**
         * @description How a favour stands.
         * @enum {string}
         */
        favour_state: "open" | "agreed" | "done" | "withdrawn" | "expired" | "hidden";
        /**
         * @description How an answer stands.
         * @enum {string}
         */
        favour_answer_state: "said" | "accepted" | "declined" | "withdrawn" | "done";
        /**
         * @description How far it is seen.
         * @enum {string}
         */
        favour_range: "community" | "subdistrict" | "district";
        /** @description A favour asked or offered. */
        favour: {
            /** @description The favour */
            id: string;
            /** @description Asked or offered */
            side: components["schemas"]["favour_side"];
            /** @description What sort of help */
            kind: components["schemas"]["favour_kind"];
            /** @description How it stands */
            state: components["schemas"]["favour_state"];
            /** @description In a few words */
            title: string;
            /** @description What it is about */
            about?: string;
            /** @description When, in their words */
            times?: string;
            /** @description Roughly where, in their words */
            place?: string;
            /** @description Whose it is, by the name neighbours use */
            who: string;
            /** @description The community it is of */
            area: components["schemas"]["localized"];
            /** @description Whose people see it */
            seen_in: components["schemas"]["localized"];
            /** @description Agreed with as many as like */
            is_for_many: boolean;
            /**
             * Format: date-time
             * @description Until when it stands
             */
            until: string;
            /**
             * Format: date-time
             * @description When it was said
             */
            at: string;
            /** @description Mine, or whom I act for */
            is_mine: boolean;
            /** @description How my answer stands */
            my_answer?: components["schemas"]["favour_answer_state"];
            /** @description Whose it is; for staff */
            person?: components["schemas"]["person_chip"];
            /** @description Answers to decide; for whose it is and staff */
            waiting?: number;
            /** @description Reports nobody looked at; for staff */
            reports?: number;
            /** @description Why it was hidden; for whose it is and staff */
            reason?: string;
        };
        /** @description Favours. */
        favour_page: {
            /** @description In the order asked for */
            favours: components["schemas"]["favour"][];
            /** @description For `after`, when there are more */
            next?: string;
        };
        /** @description How to reach somebody, as far as they chose to share it. */
        shared_contact: {
            /** @description Phone number */
            phone?: string;
            /** @description In their words */
            words?: string;
        };
        /** @description Somebody's answer. */
        favour_answer: {
            /** @description The answer */
            id: string;
            /** @description By the name neighbours use */
            who: string;
            /** @description How it stands */
            state: components["schemas"]["favour_answer_state"];
            /** @description What they said */
            words?: string;
            /** @description What they were told afterwards */
            thanks?: string;
            /**
             * Format: date-time
             * @description When they said it
             */
            at: string;
            /** @description Mine, or whom I act for */
            is_mine: boolean;
            /** @description Who; for staff */
            person?: components["schemas"]["person_chip"];
            /** @description How to reach them, once agreed */
            contact?: components["schemas"]["shared_contact"];
        };
        /** @description What somebody told staff of a favour. */
        favour_report: {
            /** @description Who */
            person: components["schemas"]["person_chip"];
            /** @description What is wrong */
            text: string;
            /**
             * Format: date-time
             * @description When
             */
            at: string;
        };
        /** @description A favour, and what one may see of its answers. */
        favour_view: {
            /** @description The favour */
            favour: components["schemas"]["favour"];
            /** @description How to reach whose it is, once agreed */
            contact?: components["schemas"]["shared_contact"];
            /** @description In the order they came */
            answers: components["schemas"]["favour_answer"][];
            /** @description Those nobody looked at; for staff */
            reports: components["schemas"]["favour_report"][];
        };
        /** @description What I asked, offered and answered. */
        my_favours: {
            /** @description To neighbours seeing my name */
            agreed: boolean;
            /** @description Asked and offered */
            own: components["schemas"]["favour"][];
            /** @description Of neighbours, answered */
            answered: components["schemas"]["favour"][];
        };
        /** @description A favour to ask or offer. */
        favour_wish: {
            /** @description Staff: for whom; left out: for oneself, or whom one acts for */
            person?: string;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
            /** @description Asked or offered */
            side: components["schemas"]["favour_side"];
            /** @description What sort of help */
            kind: components["schemas"]["favour_kind"];
            /** @description In a few words */
            title: string;
            /** @description What it is about */
            about?: string;
            /** @description When, in words */
            times?: string;
            /** @description Roughly where, in words; no address */
            place?: string;
            /** @description Agreed with as many as like; left out: with one */
            is_for_many?: boolean;
            /** @description How far it is seen; left out: in the community */
            seen_in?: components["schemas"]["favour_range"];
            /** @description How many days it stands */
            days: number;
            /** @description Whoever agreed sees the phone number */
            shares_phone?: boolean;
            /** @description How to reach them, in words; for whoever agreed */
            contact?: string;
            /** @description To neighbours seeing their name */
            agrees?: boolean;
            /** @description What whoever asks calls it, so that sending it twice is once */
            own_key: string;
        };
        /** @description I can, or I would like that. */
        favour_answer_wish: {
            /** @description Staff: for whom; left out: for oneself, or whom one acts for */
            person?: string;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
            /** @description What they say to it */
            words?: string;
            /** @description Whoever agreed sees the phone number */
            shares_phone?: boolean;
            /** @description How to reach them, in words; for whoever agreed */
            contact?: string;
            /** @description To neighbours seeing their name */
            agrees?: boolean;
        };
        /** @description Yes please, or no thank you. */
        favour_decision: {
            /** @description Whether it is agreed */
            accepted: boolean;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
        };
        /** @description What they are told. */
        favour_thanks: {
            /** @description In words */
            text?: string;
            /** @description Staff: how they asked; needed for somebody else */
            how?: components["schemas"]["asked_how"];
        };
        /** @description What is wrong. */
        favour_report_wish: {
            /** @description In words */
            text: string;
        };
        /** @description Whether it is hidden. */
        favour_hiding: {
            /** @description Hidden, or shown */
            hidden: boolean;
            /** @description Why; needed to hide */
            reason?: string;
        };
        /** @description A screen at which people check in. */
        kiosk: {
            /** @description The screen */
            id: string;
            /** @description The venue at whose door it stands */
            venue: string;
            /**
             * Format: date-time
             * @description When it was set up
             */
            made_at: string;
            /**
             * Format: date-time
             * @description When it was last heard of, to the hour
             */
            seen_at: string;
        };
        /** @description The screens of a venue. */
        kiosk_list: {
            /** @description By when they were set up */
            kiosks: components["schemas"]["kiosk"][];
        };
        /** @description A screen and what is on at its venue. */
        kiosk_view: {
            /** @description The screen */
            kiosk: components["schemas"]["kiosk"];
            /** @description What the venue is called */
            venue_name: components["schemas"]["localized"];
            /** @description How long before a session checking in begins */
            opens_before_s: number;
            /** @description By their beginning */
            sessions: components["schemas"]["session_line"][];
        };
        /** @description Somebody came; exactly one of card, card_hash and signup. */
        check_in_note: {
            /** @description What the screen calls it */
            key: string;
            /**
             * Format: date-time
             * @description When they came
             */
            at: string;
            /** @description To what */
            session: string;
            /** @description What their card says; or */
            card?: string;
            /** @description SHA-256 of that without linli:card:, as base64url, what a screen keeps while it has no network; or */
            card_hash?: string;
            /** @description the place of the code they showed */
            signup?: string;
        };
        /** @description Who came. */
        check_in_notes: {
            /** @description In the order they came */
            notes: components["schemas"]["check_in_note"][];
        };
        /** @description What came of one. */
        check_in_result: {
            /** @description What the screen calls it */
            key: string;
            /** @description Whether they are checked in */
            is_done: boolean;
            /** @description Code of the error, when not */
            why?: string;
            /** @description Who it is, when they are */
            name?: string;
            /** @description For how many, when they are */
            party?: number;
        };
        /** @description What came of them. */
        check_in_results: {
            /** @description In their order */
            results: components["schemas"]["check_in_result"][];
        };
        /** @description A place somebody may say is theirs. */
        found_place: {
            /** @description The place */
            signup: string;
            /** @description The first sign of the name, the others hidden */
            name: string;
            /** @description For how many */
            party: number;
            /** @description Whether they are checked in */
            has_come: boolean;
        };
        /** @description Whose place could be meant. */
        found_places: {
            /** @description In the order they signed up */
            places: components["schemas"]["found_place"][];
        };
        /**
         * @description What somebody may look for.
         * @enum {string}
         */
        desk_kind: "person" | "venue" | "activity" | "supporter" | "building" | "area" | "place";
        /** @description Something found. */
        desk_hit: {
            /** @description Its id, or the code of an area; streets and coordinates have none */
            id?: string;
            /** @description What it is called */
            name: components["schemas"]["localized"];
            /** @description Code of its area */
            area?: string;
            /** @description Where it is */
            detail?: string;
            /** @description On the map */
            at?: components["schemas"]["latlng"];
            /**
             * Format: date-time
             * @description Of an activity: its next session
             */
            from?: string;
        };
        /** @description What was found of one kind. */
        desk_group: {
            /** @description What they are */
            kind: components["schemas"]["desk_kind"];
            /** @description How many there are; 1000 is so many or more */
            total: number;
            /** @description The best first; persons the newest first */
            hits: components["schemas"]["desk_hit"][];
        };
        /** @description What was found, by kind. */
        desk_answer: {
            /** @description Kinds of which there is something */
            groups: components["schemas"]["desk_group"][];
        };
    };
    responses: {
        /** @description A parameter is missing, malformed or beyond its limit; `fields` says which. */
        bad_request: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
        /** @description No such thing in this server. */
        not_found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
        /** @description Nobody is signed in, or what was given does not sign anybody in. */
        unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
        /** @description Not for whoever asks; `code` says why. */
        forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
        /** @description It contradicts what is there; `code` says how. */
        conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
        /** @description Somebody changed it meanwhile; look again and repeat. */
        changed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
        /** @description Too often; the answer's Retry-After says in how many seconds to try again. */
        too_many: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
        /** @description Not now; the answer's Retry-After says in how many seconds to ask again. */
        unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem"];
            };
        };
    };
    parameters: {
        /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
        district: string;
        /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
        lang: "zh-CN" | "en" | "zh-TW";
        /** @description Who walks: a key of `profiles` in GET /api/v1/d/{district}. Shipped are adult, elder, frail_elder, child, wheelchair and pushchair. An unknown one is 400 circle.no_such_profile. */
        profile: string;
        /** @description By which planning standard: a key of `standards` in GET /api/v1/d/{district}. Default: the one the district has chosen. An unknown one is 400 circle.no_such_standard. */
        standard: string;
        /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
        at: number;
        /** @description A key of `categories` in GET /api/v1/d/{district}. Default: all. An unknown one is 400 places.no_such_category. */
        category: string;
        /** @description Where the previous page ended: its `next`, unchanged. Default: from the beginning. A cursor of an older version of the data goes on at the same place, as nearly as the new data allow. */
        after: string;
        /** @description Degrees north, WGS 84. */
        lat: number;
        /** @description Degrees east, WGS 84. */
        lng: number;
        /** @description Which areas to list beside the district. Default: every level the district has. */
        level: components["schemas"]["area_level"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready to answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["health"];
                };
            };
            503: components["responses"]["unavailable"];
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text of metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    get_api_page: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    get_contract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    list_districts: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The districts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["district_list"];
                };
            };
            400: components["responses"]["bad_request"];
            503: components["responses"]["unavailable"];
        };
    };
    get_district: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The district. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["district_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_areas: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Which level of the hierarchy. */
                level?: components["schemas"]["area_level"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The areas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["area_collection"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_service_points: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description A key of `categories` in GET /api/v1/d/{district}. Default: all. An unknown one is 400 places.no_such_category. */
                category?: components["parameters"]["category"];
                /** @description Only inside this box: west, south, east, north in degrees, comma-separated. Default: the whole district. */
                bbox?: number[];
                /** @description Only those whose name or address holds this text, whatever the case and width of its letters. 1 to 80 code points. */
                q?: string;
                /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
                at?: components["parameters"]["at"];
                /** @description The `next` of the previous page. Default: from the beginning. It stays good when the data change meanwhile. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of service points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service_point_page"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_service_point: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
                at?: components["parameters"]["at"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description Id of the service point, as lists give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["service_point_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    search_places: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description What to look for. 1 to 80 code points. */
                q: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["search_answer"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_tile: {
        parameters: {
            query?: {
                /** @description Version of the tiles, as in `basemap.tiles`. With it the answer may be kept for a year; without, it is asked for again each time. */
                v?: string;
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description Zoom. */
                z: number;
                /** @description Column, from the west. */
                x: number;
                /** @description Row, from the north. */
                y: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.mapbox-vector-tile": string;
                };
            };
            /** @description Nothing is drawn there, or the district has no base map of its own. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_circle: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Degrees north, WGS 84. */
                lat: components["parameters"]["lat"];
                /** @description Degrees east, WGS 84. */
                lng: components["parameters"]["lng"];
                /** @description Who walks: a key of `profiles` in GET /api/v1/d/{district}. Shipped are adult, elder, frail_elder, child, wheelchair and pushchair. An unknown one is 400 circle.no_such_profile. */
                profile?: components["parameters"]["profile"];
                /** @description Limits of the bands, comma-separated, in any order; 1 to 60 minutes, at most 6. */
                minutes?: number[];
                /** @description By which planning standard: a key of `standards` in GET /api/v1/d/{district}. Default: the one the district has chosen. An unknown one is 400 circle.no_such_standard. */
                standard?: components["parameters"]["standard"];
                /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
                at?: components["parameters"]["at"];
                /** @description false leaves the polygons out, for an answer as quick as a pin is dragged. */
                geometry?: boolean;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The circle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circle"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_coverage: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Who walks: a key of `profiles` in GET /api/v1/d/{district}. Shipped are adult, elder, frail_elder, child, wheelchair and pushchair. An unknown one is 400 circle.no_such_profile. */
                profile?: components["parameters"]["profile"];
                /** @description By which planning standard: a key of `standards` in GET /api/v1/d/{district}. Default: the one the district has chosen. An unknown one is 400 circle.no_such_standard. */
                standard?: components["parameters"]["standard"];
                /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
                at?: components["parameters"]["at"];
                /** @description Which areas to list beside the district. Default: every level the district has. */
                level?: components["parameters"]["level"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coverage"];
                };
            };
            /** @description Unchanged since the answer whose ETag was given in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    export_coverage: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Kind of file. */
                format: components["schemas"]["export_format"];
                /** @description Who walks: a key of `profiles` in GET /api/v1/d/{district}. Shipped are adult, elder, frail_elder, child, wheelchair and pushchair. An unknown one is 400 circle.no_such_profile. */
                profile?: components["parameters"]["profile"];
                /** @description By which planning standard: a key of `standards` in GET /api/v1/d/{district}. Default: the one the district has chosen. An unknown one is 400 circle.no_such_standard. */
                standard?: components["parameters"]["standard"];
                /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
                at?: components["parameters"]["at"];
                /** @description Which areas to list beside the district. Default: every level the district has. */
                level?: components["parameters"]["level"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with its name in Content-Disposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/geo+json": Record<string, never>;
                    "text/html": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_gaps: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Who walks: a key of `profiles` in GET /api/v1/d/{district}. Shipped are adult, elder, frail_elder, child, wheelchair and pushchair. An unknown one is 400 circle.no_such_profile. */
                profile?: components["parameters"]["profile"];
                /** @description By which planning standard: a key of `standards` in GET /api/v1/d/{district}. Default: the one the district has chosen. An unknown one is 400 circle.no_such_standard. */
                standard?: components["parameters"]["standard"];
                /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
                at?: components["parameters"]["at"];
                /** @description A key of `categories` in GET /api/v1/d/{district}. Default: all. An unknown one is 400 places.no_such_category. */
                category?: components["parameters"]["category"];
                /** @description Where the previous page ended: its `next`, unchanged. Default: from the beginning. A cursor of an older version of the data goes on at the same place, as nearly as the new data allow. */
                after?: components["parameters"]["after"];
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of gaps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gap_page"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_what_if: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Where the new one is, degrees north, WGS 84. */
                lat?: number;
                /** @description Where the new one is, degrees east, WGS 84. */
                lng?: number;
                /** @description A key of `categories` in GET /api/v1/d/{district}. Default: all. An unknown one is 400 places.no_such_category. */
                category?: components["parameters"]["category"];
                /** @description Id of the service point that closes. */
                close?: string;
                /** @description Who walks: a key of `profiles` in GET /api/v1/d/{district}. Shipped are adult, elder, frail_elder, child, wheelchair and pushchair. An unknown one is 400 circle.no_such_profile. */
                profile?: components["parameters"]["profile"];
                /** @description By which planning standard: a key of `standards` in GET /api/v1/d/{district}. Default: the one the district has chosen. An unknown one is 400 circle.no_such_standard. */
                standard?: components["parameters"]["standard"];
                /** @description Minute of the district's local week, Monday 0:00 is 0. With it a service known to be closed at that minute does not count; one whose hours nobody knows does. Default: opening hours do not matter. */
                at?: components["parameters"]["at"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["what_if"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_sign_in: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["sign_in_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    start_sign_in: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["code_wish"];
            };
        };
        responses: {
            /** @description A code is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["code_sent"];
                };
            };
            400: components["responses"]["bad_request"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    finish_sign_in: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the code that was sent */
                code_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["sent_code_given"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    sign_in_with_password: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["password_given"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    confirm_second_factor: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["code_given"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    sign_in_with_card: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["card_shown"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    ask_for_passkey: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["passkey_question"];
                };
            };
            400: components["responses"]["bad_request"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    sign_in_with_passkey: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["passkey_shown"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    start_provider_sign_in: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the provider as in GET …/sign-in */
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["provider_wish"];
            };
        };
        responses: {
            /** @description Where to go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["provider_address"];
                };
            };
            400: components["responses"]["bad_request"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    finish_provider_sign_in: {
        parameters: {
            query?: {
                /** @description What the sign-in began with */
                state?: string;
                /** @description What the provider gives the id token for */
                code?: string;
                /** @description The provider (RFC 9207) */
                iss?: string;
                /** @description Why not, instead of a code */
                error?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the provider as in GET …/sign-in */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To a page of this district. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_ways: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    remove_my_way: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Even when it is the last way */
                really?: boolean;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the way */
                way_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    start_passkey: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["new_passkey_question"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    add_passkey: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_passkey"];
            };
        };
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    start_my_address: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["code_wish"];
            };
        };
        responses: {
            /** @description A code is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["code_sent"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    confirm_my_address: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the code that was sent */
                code_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["code_given"];
            };
        };
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    remove_my_address: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Even when it is the last way */
                really?: boolean;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description Phone or mail */
                channel: components["schemas"]["channel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    connect_provider: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the provider as in GET …/sign-in */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["provider_address"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    sign_out: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_shown_messages: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shown_messages"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_me: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    update_me: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["me_change"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_sessions: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    end_my_session: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_consents: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purposes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["consent_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    answer_my_consent: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `purpose` of the list */
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["consent_answer"];
            };
        };
        responses: {
            /** @description The purposes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["consent_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    export_me: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kept_of_me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    erase_me: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["erase_wish"];
            };
        };
        responses: {
            /** @description Erased; the session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    set_my_password: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["password_wish"];
            };
        };
        responses: {
            /** @description Set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    remove_my_password: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Even when it is the last way */
                really?: boolean;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    confirm_authenticator: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["code_given"];
            };
        };
        responses: {
            /** @description It counts. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    start_authenticator: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["authenticator_secret"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    remove_my_authenticator: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_ways"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_people: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["represented_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    act_for: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["act_for_wish"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_agents: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    end_my_representation: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the representation */
                representation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agent_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    find_person: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["code_wish"];
            };
        };
        responses: {
            /** @description Who it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_chip"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too_many"];
            503: components["responses"]["unavailable"];
        };
    };
    list_roles: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only of this area and those below it. Default: all one may see. */
                area?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["role_holder_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    appoint: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appoint_wish"];
            };
        };
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["role_holder"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    end_role: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the role given */
                grant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_persons: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description A part of the name, its pinyin or initials; or a whole phone number or mail address. */
                q?: string;
                /** @description Only of this area and those below it. Default: all one may see. */
                area?: string;
                /** @description Only persons who are this. */
                capacity?: components["schemas"]["capacity"];
                /** @description In which order: newest or oldest by when they became known, name as it is read (pinyin), area by code, seen by when they were last signed in, the latest first. */
                sort?: "newest" | "oldest" | "name" | "area" | "seen";
                /** @description The `next` of the previous page, in the same order. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    create_person: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_person"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    export_persons: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Kind of file. */
                format: "csv" | "xlsx";
                /** @description A part of the name, its pinyin or initials; or a whole phone number or mail address. */
                q?: string;
                /** @description Only of this area and those below it. Default: all one may see. */
                area?: string;
                /** @description Only persons who are this. */
                capacity?: components["schemas"]["capacity"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with its name in Content-Disposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_person: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    update_person: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["person_change"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    export_kept: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["export_wish"];
            };
        };
        responses: {
            /** @description What is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kept_of_me"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    erase_person: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["erase_for_wish"];
            };
        };
        responses: {
            /** @description Erased; their sessions have ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    give_role: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["role_wish"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    take_role: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
                /** @description `id` of the role given */
                grant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    issue_card: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["card"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    revoke_card: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_consents: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purposes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["consent_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    record_consent: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
                /** @description `purpose` of the list */
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["consent_record"];
            };
        };
        responses: {
            /** @description The purposes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["consent_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    add_representative: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["representative_wish"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    end_representative: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
                /** @description `id` of the representation */
                representation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    merge_person: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["merge_wish"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    undo_merge: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `merge` of the person */
                merge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["person_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_audit: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only by, about or for this person. */
                person?: string;
                /** @description Only by this person. */
                by?: string;
                /** @description Only about or for this person. */
                whom?: string;
                /** @description Only these actions, comma-separated, e.g. person.created. */
                action?: string;
                /** @description Only of this area and those below it. Default: all one may see. */
                area?: string;
                /** @description Not before this day. */
                from?: string;
                /** @description Not after this day. */
                until?: string;
                /** @description Which comes first. */
                order?: "newest" | "oldest";
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["audit_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    record_list_file: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["list_file"];
            };
        };
        responses: {
            /** @description Recorded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_notices: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only those not read yet. */
                unread?: boolean;
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notice_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    read_my_notices: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["read_up_to"];
            };
        };
        responses: {
            /** @description How many are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unread_count"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    mark_my_notice: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The notice */
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notice_mark"];
            };
        };
        responses: {
            /** @description How many are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["unread_count"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_my_notice_settings: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notice_settings"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    set_my_notice_settings: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notice_wishes"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notice_settings"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_announcements: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of announcements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["announcement_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    announce: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["announcement"];
            };
        };
        responses: {
            /** @description How many were told, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["audience_size"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_webhooks: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks, in the order they were made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["webhook_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    add_webhook: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_webhook"];
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["webhook"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    remove_webhook: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The webhook */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    change_webhook: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The webhook */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["webhook_change"];
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["webhook"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    try_webhook: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The webhook */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Under way. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_undelivered: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["undelivered_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    resend_undelivered: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The message */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is tried again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    drop_undelivered: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The message */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_buildings: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description A part of the address. */
                q?: string;
                /** @description Only of this area and those below it. Default: all one may see. */
                area?: string;
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of buildings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    create_building: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_building"];
            };
        };
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_building: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the building */
                building_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    close_building: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the building */
                building_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    update_building: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the building */
                building_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["building_change"];
            };
        };
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    add_household: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the building */
                building_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_household"];
            };
        };
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    end_household: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the household */
                household_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    move_in: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the household */
                household_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["member_wish"];
            };
        };
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    move_out: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the household */
                household_id: string;
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The building. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["building_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_imports: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["import_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    start_import: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["import_file"];
            };
        };
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["import_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_import: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Only rows of this kind. */
                verdict?: components["schemas"]["import_verdict"];
                /** @description Only rows that stayed when the list was undone. */
                stayed?: boolean;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the list */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["import_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    drop_import: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the list */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Given up. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    map_import: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the list */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["import_mapping"];
            };
        };
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["import_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    run_import: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the list */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["import_choices"];
            };
        };
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["import_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    undo_import: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the list */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["import_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_venues: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_list"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    create_venue: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_venue"];
            };
        };
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_venue: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    close_venue: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    update_venue: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["venue_change"];
            };
        };
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    get_venue_buildings: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The buildings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_buildings"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    set_venue_buildings: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["named_buildings"];
            };
        };
        responses: {
            /** @description The buildings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_buildings"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    add_room: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_room"];
            };
        };
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    close_room: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the room */
                room_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    update_room: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the room */
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["room_change"];
            };
        };
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["venue_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    list_bookings: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description From this moment. */
                from: string;
                /** @description Until this moment; 100 days later at most. */
                until: string;
                /** @description Only this room, and what shares it. */
                room?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booking_list"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    create_booking: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the room */
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_booking"];
            };
        };
        responses: {
            /** @description What was booked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booked"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    try_booking: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the room */
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["booking_trial"];
            };
        };
        responses: {
            /** @description What is in the way and what is free. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booking_outlook"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_asked_bookings: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booking_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_booking: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the booking */
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booking"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    update_booking: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the booking */
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["booking_change"];
            };
        };
        responses: {
            /** @description What was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booked"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    cancel_booking: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the booking */
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["booking_cancel"];
            };
        };
        responses: {
            /** @description What was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booked"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    decide_booking: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the booking */
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["booking_decision"];
            };
        };
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booking"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    check_in_booking: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the booking */
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booking"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_bookings: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["booking_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_sessions: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Ending after this moment. */
                from: string;
                /** @description Beginning before this moment; 100 days later at most. */
                until: string;
                /** @description Only of this venue. */
                venue?: string;
                /** @description Only of this activity. */
                activity?: string;
                /** @description Only of this kind. */
                kind?: components["schemas"]["activity_kind"];
                /** @description Only of these kinds, with commas between. */
                kinds?: string;
                /** @description Only what is for somebody of this age. */
                age?: number;
                /** @description Only where this is spoken (ISO 639). */
                language?: string;
                /** @description Only where one can sit all the time. */
                seated?: boolean;
                /** @description Only those in this state. */
                state?: components["schemas"]["session_state"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session_page"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_session: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session_view"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    update_session: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["session_change"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    cancel_session: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["session_cancel"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    go_ahead_with_session: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_undecided_sessions: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By their beginning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["undecided_sessions"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_signups: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["signup_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    sign_up: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["signup_wish"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["signup"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_lot: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["lot"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    cancel_signup: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the signup */
                signup_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["as_asked"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["signup"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    answer_offer: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the signup */
                signup_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["offer_answer"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["signup"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    record_attendance: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the signup */
                signup_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["attendance"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["signup"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    give_feedback: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the signup */
                signup_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["feedback"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["signup"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_signups: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_signups"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_activities: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description A part of the title, in any language. */
                q?: string;
                /** @description Only those in this state. */
                state?: components["schemas"]["activity_state"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    create_activity: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activity_wish"];
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_activity: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the activity */
                activity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    update_activity: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the activity */
                activity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["activity_change"];
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    add_sessions: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the activity */
                activity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["new_sessions"];
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    propose_sessions: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the activity */
                activity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By their beginning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["session_proposals"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    answer_idea: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the activity */
                activity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["idea_answer"];
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_detail"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_ideas: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    propose_activity: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["idea"];
            };
        };
        responses: {
            /** @description The idea. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_line"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_venue_calendar: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_room_calendar: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the room */
                room_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    import_calendar: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the room */
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["calendar_text"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calendar_import"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_my_calendar_address: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is an address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calendar_address"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    make_my_calendar_address: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is an address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calendar_address"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    end_my_calendar_address: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_my_calendar: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description Of the address. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_course: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The course. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["course"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    sign_up_for_course: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["signup_wish"];
            };
        };
        responses: {
            /** @description The course. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["course"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    leave_course: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["course_leaving"];
            };
        };
        responses: {
            /** @description The course. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["course"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    export_signups: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Kind of file. */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with its name in Content-Disposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    find_persons_for_session: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description What is looked for. */
                q: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who could be meant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["found_persons"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    reconcile_door: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["door_notes"];
            };
        };
        responses: {
            /** @description What came of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["door_results"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_poster: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description First day. */
                date: string;
                /** @description Kind of file. */
                format: "pdf" | "png";
                /** @description Where the pages are that the QR codes lead to, for a server that is not told its own address; left out: the one asked. */
                origin?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_district_poster: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description First day. */
                date: string;
                /** @description Kind of file. */
                format: "pdf" | "png";
                /** @description Where the pages are that the QR codes lead to, for a server that is not told its own address; left out: the one asked. */
                origin?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_share_card: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Where the pages are that the QR codes lead to, for a server that is not told its own address; left out: the one asked. */
                origin?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_session_code: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Where the pages are that the QR codes lead to, for a server that is not told its own address; left out: the one asked. */
                origin?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_signup_code: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the signup */
                signup_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_feed: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Kind of feed. */
                format: "atom" | "json";
                /** @description Only of this venue. */
                venue?: string;
                /** @description Where the pages are that the QR codes lead to, for a server that is not told its own address; left out: the one asked. */
                origin?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                    "application/feed+json": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_venue_photographs: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photographs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["photograph_list"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    add_venue_photograph: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["photograph_wish"];
            };
        };
        responses: {
            /** @description The photographs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["photograph_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_session_photographs: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photographs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["photograph_list"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    add_session_photograph: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["photograph_wish"];
            };
        };
        responses: {
            /** @description The photographs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["photograph_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_photograph: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description large: 1,600 dots at its longer side; small: 480. */
                size?: "large" | "small";
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the photograph */
                photograph_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    remove_photograph: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the photograph */
                photograph_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_my_volunteering: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_volunteering"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    set_my_volunteering: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["volunteer_wish"];
            };
        };
        responses: {
            /** @description Mine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_volunteering"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    stop_volunteering: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_volunteering"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_volunteers: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only those in this state. */
                state?: components["schemas"]["volunteer_state"];
                /** @description Only those with this skill. */
                skill?: components["schemas"]["skill"];
                /** @description Only those who have time then: in that part of that day of the week, or who said that it depends. */
                at?: string;
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of volunteers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["volunteer_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    decide_volunteer: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["volunteer_decision"];
            };
        };
        responses: {
            /** @description The volunteer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["volunteer_line"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_shifts: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Ending after this moment. */
                from: string;
                /** @description Beginning before this moment; 100 days later at most. */
                until: string;
                /** @description Only of this venue. */
                venue?: string;
                /** @description Only those that help with this session. */
                session?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shifts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    create_shifts: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["shift_wish"];
            };
        };
        responses: {
            /** @description The shifts made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_shift: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Staff: what stands against this volunteer. */
                person?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the shift */
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    update_shift: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the shift */
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["shift_change"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    cancel_shift: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the shift */
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["shift_cancel"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    take_turn: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the shift */
                shift_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["turn_wish"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    give_back_turn: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the turn */
                turn_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["as_asked"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    offer_turn: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the turn */
                turn_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["swap_wish"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    take_over_turn: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the turn */
                turn_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["turn_wish"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    check_in_turn: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the turn */
                turn_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["turn_check_in"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    confirm_hours: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the turn */
                turn_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["turn_hours"];
            };
        };
        responses: {
            /** @description The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shift_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    make_certificate: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["certificate_wish"];
            };
        };
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["certificate"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    check_certificate: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The code on the certificate */
                certificate_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["certificate"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    print_certificate: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description The code on the certificate */
                certificate_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_my_coins: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coin_account"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    give_coins: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coin_gift"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coin_account"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_time_bank: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["time_bank"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    set_time_bank_rules: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["time_bank_rules"];
            };
        };
        responses: {
            /** @description The bank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["time_bank"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    spend_coins: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["coin_spending"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coin_account"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_coins_of: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the person */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["coin_balance"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_supporters: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only of this area. */
                area?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supporters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supporter_list"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    create_supporter: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["supporter_wish"];
            };
        };
        responses: {
            /** @description The supporter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supporter_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_supporter: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the supporter */
                supporter_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supporter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supporter_view"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    update_supporter: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the supporter */
                supporter_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["supporter_change"];
            };
        };
        responses: {
            /** @description The supporter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["supporter_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["changed"];
            503: components["responses"]["unavailable"];
        };
    };
    pledge: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the supporter */
                supporter_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["pledge_wish"];
            };
        };
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_supporters: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supporters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_supporters"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_contributions: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only those in this state. */
                state?: components["schemas"]["contribution_state"];
                /** @description Only what this activity may still be given: accepted or delivered, not used up, and for it, for its venue, or for neither an activity nor a venue. */
                activity?: string;
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contributions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_contribution: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the contribution */
                contribution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    decide_contribution: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the contribution */
                contribution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["contribution_decision"];
            };
        };
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    withdraw_contribution: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the contribution */
                contribution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    record_delivery: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the contribution */
                contribution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["delivery_wish"];
            };
        };
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    reverse_delivery: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the contribution */
                contribution_id: string;
                /** @description `id` of the delivery */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["delivery_reversal"];
            };
        };
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    record_use: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the contribution */
                contribution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["use_wish"];
            };
        };
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    undo_use: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the contribution */
                contribution_id: string;
                /** @description `id` of the use */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contribution_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    print_receipt: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `receipt` of the delivery */
                receipt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_ledger: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only of this year. */
                year?: number;
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ledger"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    export_ledger: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Kind of file. */
                format: "csv" | "xlsx";
                /** @description Only of this year. */
                year?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with its name in Content-Disposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_session_supporters: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is said of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["thanks_list"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_thanks: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only of this venue. */
                venue?: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thanks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["thanks_list"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_favours: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only asked, or only offered. */
                side?: components["schemas"]["favour_side"];
                /** @description Only of this kind. */
                kind?: components["schemas"]["favour_kind"];
                /** @description Only of this area and those below it. */
                area?: string;
                /** @description The latest first, or those that end first. */
                order?: "newest" | "ending";
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of favours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    add_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["favour_wish"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_favours_at_desk: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description Only those in this state. */
                state?: components["schemas"]["favour_state"];
                /** @description Only those somebody reported. */
                reported?: "yes";
                /** @description Only asked, or only offered. */
                side?: components["schemas"]["favour_side"];
                /** @description Only of this kind. */
                kind?: components["schemas"]["favour_kind"];
                /** @description The `next` of the previous page. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of favours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_page"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    get_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the favour */
                favour_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    withdraw_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the favour */
                favour_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["as_asked"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    finish_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the favour */
                favour_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["as_asked"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    answer_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the favour */
                favour_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["favour_answer_wish"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    report_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the favour */
                favour_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["favour_report_wish"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    hide_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the favour */
                favour_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["favour_hiding"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    decide_favour_answer: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the answer */
                favour_answer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["favour_decision"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    withdraw_favour_answer: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the answer */
                favour_answer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["as_asked"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    thank_for_favour: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the answer */
                favour_answer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["favour_thanks"];
            };
        };
        responses: {
            /** @description The favour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["favour_view"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    list_my_favours: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["my_favours"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    list_kiosks: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kiosk_list"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    set_up_kiosk: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the venue */
                venue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kiosk"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    end_kiosk: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the screen */
                kiosk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    get_kiosk: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kiosk_view"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    check_in: {
        parameters: {
            query?: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["check_in_notes"];
            };
        };
        responses: {
            /** @description What came of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["check_in_results"];
                };
            };
            400: components["responses"]["bad_request"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
    find_places_at_kiosk: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description The last four digits. */
                digits: string;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
                /** @description `id` of the session */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["found_places"];
                };
            };
            400: components["responses"]["bad_request"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            503: components["responses"]["unavailable"];
        };
    };
    search_desk: {
        parameters: {
            query: {
                /** @description Language of problem titles, before Accept-Language. Content comes in every language it has, whatever is asked here. */
                lang?: components["parameters"]["lang"];
                /** @description What is looked for. */
                q: string;
                /** @description Only this kind. */
                kind?: components["schemas"]["desk_kind"];
                /** @description How many of each kind at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Code of the district as in GET /api/v1/districts: the national administrative code (310109) or the operator's own key. */
                district: components["parameters"]["district"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["desk_answer"];
                };
            };
            400: components["responses"]["bad_request"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            503: components["responses"]["unavailable"];
        };
    };
}
