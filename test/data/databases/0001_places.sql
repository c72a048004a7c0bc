INSERT INTO district (code, time_zone, standard, notice_zh, notice_en, notice_zh_hant, version) VALUES
  ('310109', 'Asia/Shanghai', 'shanghai-2016', '试验数据', '', '', 6);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109', NULL, 0, '虹口区', 'Hongkou', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009', '310109', 1, '欧阳路街道', '', '', '{"type":"MultiPolygon","coordinates":[[[[121.4700000,31.2400000],[121.5100000,31.2400000],[121.5100000,31.2900000],[121.4700000,31.2900000],[121.4700000,31.2400000]]]]}', 31.265, 121.49000000000001);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009002', '310109009', 2, '欧二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009003', '310109009', 2, '欧三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009004', '310109009', 2, '欧四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009005', '310109009', 2, '欧五居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009007', '310109009', 2, '建设新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009008', '310109009', 2, '祥德路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009010', '310109009', 2, '董家宅居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009012', '310109009', 2, '幸福村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009013', '310109009', 2, '邮电新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009015', '310109009', 2, '大连新村第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009016', '310109009', 2, '大连新村第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009017', '310109009', 2, '大连西居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009018', '310109009', 2, '祥德东居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009019', '310109009', 2, '蒋家桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009020', '310109009', 2, '北郊居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009021', '310109009', 2, '虹仪居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009023', '310109009', 2, '紫荆居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109009024', '310109009', 2, '模范新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010', '310109', 1, '曲阳路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010001', '310109010', 2, '玉一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010002', '310109010', 2, '玉二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010003', '310109010', 2, '玉三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010004', '310109010', 2, '玉四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010005', '310109010', 2, '曲一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010006', '310109010', 2, '曲二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010010', '310109010', 2, '东体居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010011', '310109010', 2, '东四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010012', '310109010', 2, '东五居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010013', '310109010', 2, '密一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010014', '310109010', 2, '密二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010015', '310109010', 2, '密三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010016', '310109010', 2, '赤一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010017', '310109010', 2, '赤二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010018', '310109010', 2, '赤三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010019', '310109010', 2, '运一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010020', '310109010', 2, '运二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010021', '310109010', 2, '运三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010025', '310109010', 2, '林云居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010026', '310109010', 2, '巴林居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010027', '310109010', 2, '上农一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010028', '310109010', 2, '上农二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010029', '310109010', 2, '鸿雁居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109010031', '310109010', 2, '银联居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011', '310109', 1, '广中路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011002', '310109011', 2, '西江湾路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011003', '310109011', 2, '商业一村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011004', '310109011', 2, '商洛小区居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011006', '310109011', 2, '广中路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011008', '310109011', 2, '广中新村第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011009', '310109011', 2, '广中新村第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011010', '310109011', 2, '友谊新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011012', '310109011', 2, '广灵新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011013', '310109011', 2, '新虹居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011017', '310109011', 2, '灵新居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011019', '310109011', 2, '金属新村居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011020', '310109011', 2, '同心路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011022', '310109011', 2, '同济居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011024', '310109011', 2, '何家宅居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011026', '310109011', 2, '八字桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011027', '310109011', 2, '柳营路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011029', '310109011', 2, '黄山路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011030', '310109011', 2, '恒业路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011031', '310109011', 2, '华昌路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011034', '310109011', 2, '横浜路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011035', '310109011', 2, '株洲路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011036', '310109011', 2, '花园城居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011037', '310109011', 2, '天通庵路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011038', '310109011', 2, '同煌路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109011039', '310109011', 2, '新同心路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014', '310109', 1, '嘉兴路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014004', '310109014', 2, '垦业居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014005', '310109014', 2, '海伦居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014006', '310109014', 2, '庆源居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014008', '310109014', 2, '瑞康居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014011', '310109014', 2, '天水居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014013', '310109014', 2, '庆阳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014016', '310109014', 2, '安丘居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014018', '310109014', 2, '宝元居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014021', '310109014', 2, '通州居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014022', '310109014', 2, '临平居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014023', '310109014', 2, '通海居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014025', '310109014', 2, '岳州居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014026', '310109014', 2, '新陆居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014027', '310109014', 2, '海欧居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014028', '310109014', 2, '香港丽园居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014029', '310109014', 2, '瑞虹新城第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014030', '310109014', 2, '飘鹰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014031', '310109014', 2, '虹叶居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014032', '310109014', 2, '自建居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014033', '310109014', 2, '大连居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014039', '310109014', 2, '新港居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014040', '310109014', 2, '和平居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014042', '310109014', 2, '张桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014043', '310109014', 2, '榆兰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014044', '310109014', 2, '天虹居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014045', '310109014', 2, '瑞鑫居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014046', '310109014', 2, '梧州居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014047', '310109014', 2, '璟庭居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109014048', '310109014', 2, '建邦居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016', '310109', 1, '凉城新村街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016001', '310109016', 2, '广水居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016002', '310109016', 2, '水电居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016003', '310109016', 2, '汶一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016004', '310109016', 2, '汶二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016005', '310109016', 2, '华苑第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016006', '310109016', 2, '华苑第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016010', '310109016', 2, '复旦居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016011', '310109016', 2, '文苑第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016012', '310109016', 2, '文苑第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016013', '310109016', 2, '文苑第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016014', '310109016', 2, '秀苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016015', '310109016', 2, '凉城新村第一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016016', '310109016', 2, '凉城新村第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016017', '310109016', 2, '凉城新村第三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016018', '310109016', 2, '凉城新村第四居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016019', '310109016', 2, '凉城新村第五居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016020', '310109016', 2, '凉城新村第六居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016021', '310109016', 2, '广凉居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016022', '310109016', 2, '广粤居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016025', '310109016', 2, '梦湖苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016026', '310109016', 2, '馨苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016027', '310109016', 2, '广灵二路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016029', '310109016', 2, '科佳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016030', '310109016', 2, '中虹居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109016031', '310109016', 2, '锦苑居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017', '310109', 1, '四川北路街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017001', '310109017', 2, '山一居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017002', '310109017', 2, '山二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017003', '310109017', 2, '山三居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017004', '310109017', 2, '黄渡路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017005', '310109017', 2, '多伦路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017008', '310109017', 2, '永美居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017010', '310109017', 2, '浙兴里居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017011', '310109017', 2, '余庆坊居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017012', '310109017', 2, '长春路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017013', '310109017', 2, '邢长居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017015', '310109017', 2, '新乡居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017016', '310109017', 2, '永德居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017017', '310109017', 2, '正兴居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017020', '310109017', 2, '中州路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017022', '310109017', 2, '南克俭居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017026', '310109017', 2, '四川里居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017028', '310109017', 2, '永丰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017029', '310109017', 2, '宝安居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017030', '310109017', 2, '吉祥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017043', '310109017', 2, '衡水居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109017044', '310109017', 2, '虬江居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018', '310109', 1, '北外滩街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018001', '310109018', 2, '长治居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018005', '310109018', 2, '汉阳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018011', '310109018', 2, '前进居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018014', '310109018', 2, '西安居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018017', '310109018', 2, '惠民居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018018', '310109018', 2, '春江居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018019', '310109018', 2, '明华坊居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018020', '310109018', 2, '提篮桥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018021', '310109018', 2, '晋阳居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018025', '310109018', 2, '东大名居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018030', '310109018', 2, '北外滩居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018033', '310109018', 2, '久耕居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018035', '310109018', 2, '三联居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018037', '310109018', 2, '蕃兴居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018040', '310109018', 2, '逢源居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018043', '310109018', 2, '唐山居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018044', '310109018', 2, '鸿兴居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018045', '310109018', 2, '恒泰居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018049', '310109018', 2, '南天潼居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018050', '310109018', 2, '昆山居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109018051', '310109018', 2, '海宁居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019', '310109', 1, '江湾镇街道', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019001', '310109019', 2, '奎照路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019002', '310109019', 2, '新市南路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019003', '310109019', 2, '纪念路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019004', '310109019', 2, '文治路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019005', '310109019', 2, '车站西路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019006', '310109019', 2, '万安路西居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019007', '310109019', 2, '忠烈居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019008', '310109019', 2, '丰镇路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019009', '310109019', 2, '沽源路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019010', '310109019', 2, '新市北路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019011', '310109019', 2, '逸仙路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019012', '310109019', 2, '仁德路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019013', '310109019', 2, '池沟路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019014', '310109019', 2, '镇西居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019015', '310109019', 2, '镇北居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019016', '310109019', 2, '三门路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019017', '310109019', 2, '车南居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019018', '310109019', 2, '春生居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019019', '310109019', 2, '丰镇路第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019020', '310109019', 2, '胜利居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019021', '310109019', 2, '韶嘉居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019022', '310109019', 2, '学府居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019023', '310109019', 2, '宝鸿居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019024', '310109019', 2, '三门路二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019025', '310109019', 2, '方浜居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019026', '310109019', 2, '新南二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019027', '310109019', 2, '场中居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019028', '310109019', 2, '韶嘉第二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019029', '310109019', 2, '安汾路居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019030', '310109019', 2, '欣逸居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019031', '310109019', 2, '场中二居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019032', '310109019', 2, '虹湾居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019033', '310109019', 2, '虹纺居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019036', '310109019', 2, '虹馥居委会', '', '', NULL, NULL, NULL);
INSERT INTO area (code, parent, level, name_zh, name_en, name_zh_hant, boundary, label_lat, label_lng) VALUES
  ('310109019402', '310109019', 2, '虹彩居委会', '', '', NULL, NULL, NULL);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('nursery', '托育机构', 'Nursery', '托育機構', 'education', 'nursery', 0);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('kindergarten', '幼儿园', 'Kindergarten', '幼兒園', 'education', 'kindergarten', 1);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('primary_school', '小学', 'Primary school', '小學', 'education', 'school', 2);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('middle_school', '中学', 'Middle school', '中學', 'education', 'school', 3);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('health_centre', '社区卫生服务中心', 'Health centre', '社區衛生服務中心', 'health', 'health_centre', 4);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('health_station', '社区卫生服务站', 'Health station', '社區衛生服務站', 'health', 'health_station', 5);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('clinic', '诊所', 'Clinic', '診所', 'health', 'clinic', 6);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('hospital', '医院', 'Hospital', '醫院', 'health', 'hospital', 7);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('pharmacy', '药店', 'Pharmacy', '藥店', 'health', 'pharmacy', 8);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('elder_day_care', '老年人日间照料中心', 'Day care for older people', '老年人日間照料中心', 'care', 'elder_care', 9);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('canteen', '社区食堂', 'Community canteen', '社區食堂', 'care', 'canteen', 10);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('service_station', '社区服务站', 'Community service station', '社區服務站', 'care', 'service_station', 11);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('cultural_centre', '文化活动中心', 'Cultural centre', '文化活動中心', 'culture', 'culture', 12);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('cultural_station', '文化活动站', 'Cultural station', '文化活動站', 'culture', 'culture', 13);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('library', '图书馆', 'Library', '圖書館', 'culture', 'library', 14);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('reading_room', '阅览室（书房）', 'Reading room', '閱覽室（書房）', 'culture', 'reading_room', 15);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('cinema', '影院', 'Cinema', '影院', 'culture', 'cinema', 16);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('wet_market', '菜市场', 'Wet market', '菜市場', 'daily', 'market', 17);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('supermarket', '超市', 'Supermarket', '超市', 'daily', 'supermarket', 18);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('convenience', '便利店', 'Convenience store', '便利店', 'daily', 'convenience', 19);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('bank', '银行', 'Bank', '銀行', 'daily', 'bank', 20);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('post_office', '邮局', 'Post office', '郵局', 'daily', 'post_office', 21);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('toilet', '公共厕所', 'Public toilet', '公共廁所', 'daily', 'toilet', 22);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('sports_ground', '运动场', 'Sports ground', '運動場', 'sport', 'sports_ground', 23);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('fitness', '健身点', 'Fitness spot', '健身點', 'sport', 'fitness', 24);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('park', '公园绿地', 'Park', '公園綠地', 'sport', 'park', 25);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('bus_stop', '公交站', 'Bus stop', '公交站', 'transport', 'bus', 26);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('metro', '轨道交通站', 'Rail station', '軌道交通站', 'transport', 'metro', 27);
INSERT INTO category (key, name_zh, name_en, name_zh_hant, group_key, icon, position) VALUES
  ('living_room', '共享会客厅', 'Shared living room', '共享會客廳', 'programme', 'living_room', 28);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (0, 'national codes of 2023-06-30', '', 0, 1795705147);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (0, 'border.geojson', '', 0, 1795705148);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (1, 'hand', '', 0, 1795705149);
INSERT INTO source (kind, name, attribution, is_estimated, imported_at) VALUES
  (2, 'people.csv', '试验', 0, 1795705150);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (5055867455772156, 'hand', 'ruihong-jingting', '瑞虹共享会客厅（璟庭）', 'Ruihong shared living room (Jingting)', '瑞虹共享會客廳（璟庭）', 'living_room', 31.2642, 121.4975, '嘉兴路街道璟庭居委会', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (8272180920882156, 'hand', 'ruihong-jianbang', '瑞虹共享会客厅（建邦）', 'Ruihong shared living room (Jianbang)', '瑞虹共享會客廳（建邦）', 'living_room', 31.2668, 121.4945, '嘉兴路街道建邦居委会', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (7453032633468271, 'hand', 'ruihong-tianhong', '瑞虹共享会客厅（天虹）', 'Ruihong shared living room (Tianhong)', '瑞虹共享會客廳（天虹）', 'living_room', 31.2672, 121.5005, '嘉兴路街道天虹居委会', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (8095325280696938, 'hand', 'hebin', '河滨会客厅', 'Hebin living room', '河濱會客廳', 'living_room', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (565640498613073, 'hand', 'hebin-station', '河滨驿站', 'Hebin station', '河濱驛站', 'canteen', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (7041355935651019, 'hand', 'hebin-study', '河滨书房', 'Hebin study', '河濱書房', 'reading_room', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO service_point (id, source, source_ref, name_zh, name_en, name_zh_hant, category, lat, lng, address, hours, access, capacity, area_m2, is_programme, is_position_rough, is_hidden, merged_into) VALUES
  (4809422352995524, 'hand', 'hebin-cinema', '河滨影院', 'Hebin cinema', '河濱影院', 'cinema', 31.2461, 121.4836, '北外滩街道河滨大楼', NULL, 0, NULL, NULL, 1, 1, 0, NULL);
INSERT INTO resident_point (id, source, lat, lng, residents, aged_60_up, aged_0_14, area) VALUES
  (1, 'people.csv', 31.2642, 121.4975, 420.0, NULL, NULL, '310109009');
INSERT INTO resident_point (id, source, lat, lng, residents, aged_60_up, aged_0_14, area) VALUES
  (2, 'people.csv', 31.2461, 121.4836, 81.5, NULL, NULL, '310109009');
INSERT INTO holiday (date, name, is_workday) VALUES
  ('2026-10-01', '国庆节', 0);
